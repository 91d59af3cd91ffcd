using LanguageLint.Wording;

namespace LanguageLint.Tests.Wording;

public class AdjectiveFormsTests
{
    [Theory]
    [InlineData("hard", "harder", "hardest")]
    [InlineData("safe", "safer", "safest")]
    [InlineData("large", "larger", "largest")]
    [InlineData("big", "bigger", "biggest")]
    [InlineData("slow", "slower", "slowest")]
    [InlineData("risky", "riskier", "riskiest")]
    [InlineData("dry", "drier", "driest")]
    [InlineData("likely", "more likely", "most likely")]
    [InlineData("simple", "simpler", "simplest")]
    [InlineData("quiet", "quieter", "quietest")]
    [InlineData("free", "freer", "freest")]
    [InlineData("tired", "more tired", "most tired")]
    [InlineData("difficult", "more difficult", "most difficult")]
    [InlineData("honest", "more honest", "most honest")]
    [InlineData("prolific", "more prolific", "most prolific")]
    [InlineData("hard-working", "more hard-working", "most hard-working")]
    [InlineData("wrong", "more wrong", "most wrong")]
    [InlineData("bad", "worse", "worst")]
    [InlineData("good", "better", "best")]
    public void An_adjective_has_its_degrees(string adjective, string comparative, string superlative) =>
        Assert.Equal(new AdjectiveForms(adjective, comparative, superlative), AdjectiveForms.Of(adjective));
}
