using CsCheck;
using LanguageLint.Wording;

namespace LanguageLint.Tests.Wording;

public class CapitalsTests
{
    [Theory]
    [InlineData("prolific offender", CaseShape.Lower)]
    [InlineData("the OASys score", CaseShape.Lower)]
    [InlineData("Prolific offender", CaseShape.Initial)]
    [InlineData("Offender", CaseShape.Initial)]
    [InlineData("A", CaseShape.Initial)]
    [InlineData("“Offender’s", CaseShape.Initial)]
    [InlineData("Prolific Offender", CaseShape.Title)]
    [InlineData("Person on Probation", CaseShape.Title)]
    [InlineData("Re-offending Rates", CaseShape.Title)]
    [InlineData("Offender Management in prisons", CaseShape.Initial)]
    [InlineData("PROLIFIC OFFENDER", CaseShape.Upper)]
    [InlineData("OFFENDER’S", CaseShape.Upper)]
    [InlineData("", CaseShape.Lower)]
    [InlineData("42", CaseShape.Lower)]
    public void The_shape_of_a_phrase_is_read(string phrase, CaseShape shape) => Assert.Equal(shape, Capitals.ShapeOf(phrase));

    [Theory]
    [InlineData("person on probation", CaseShape.Lower, "person on probation")]
    [InlineData("person on probation", CaseShape.Initial, "Person on probation")]
    [InlineData("person on probation", CaseShape.Title, "Person on Probation")]
    [InlineData("person on probation", CaseShape.Upper, "PERSON ON PROBATION")]
    [InlineData("person’s OASys record", CaseShape.Title, "Person’s OASys Record")]
    [InlineData("person’s OASys record", CaseShape.Upper, "PERSON’S OASys RECORD")]
    [InlineData("OASys record", CaseShape.Initial, "OASys record")]
    [InlineData("HMPPS staff", CaseShape.Title, "HMPPS Staff")]
    [InlineData("iPhone users", CaseShape.Initial, "iPhone users")]
    [InlineData("“person”", CaseShape.Initial, "“Person”")]
    [InlineData("((name)) missed", CaseShape.Initial, "((name)) missed")]
    [InlineData("{{name}} missed", CaseShape.Initial, "{{name}} missed")]
    [InlineData("a person", CaseShape.Title, "A Person")]
    [InlineData("re-offending", CaseShape.Title, "Re-offending")]
    [InlineData("", CaseShape.Upper, "")]
    public void A_shape_is_given_to_a_phrase(string phrase, CaseShape shape, string expected) => Assert.Equal(expected, Capitals.Apply(phrase, shape));

    [Fact]
    public void Only_capitals_change() =>
        Gen.Select(Gen.Char["ab’' -(X1é"].Array[0, 12].Select(letters => new string(letters)), Gen.Enum<CaseShape>()).Sample((phrase, shape) =>
            Assert.Equal(phrase, Capitals.Apply(phrase, shape), ignoreCase: true));
}
