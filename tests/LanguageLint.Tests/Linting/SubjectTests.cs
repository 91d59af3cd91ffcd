namespace LanguageLint.Tests.Linting;

/// <summary>Who acts decides: a person who fails is found, a thing, the staff or the service passes.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("person", "He failed to attend.")]
    [InlineData("person", "She has repeatedly failed to attend.")]
    [InlineData("person", "The man in the red car failed to attend.")]
    [InlineData("person", "People on probation often fail to attend.")]
    [InlineData("person", "The number of people failing to attend rose.")]
    [InlineData("person", "Anyone who fails to attend may write.")]
    [InlineData("person", "He came late, was rude and failed to attend.")]
    [InlineData("person", "Mr Anning failed to attend.")]
    [InlineData("person", "Mr T. Anning failed to attend.")]
    [InlineData("person", "Dean failed to attend.")]
    [InlineData("person", "They continue to fail to attend.")]
    [InlineData("person", "He was seen after failing to attend.")]
    [InlineData("person", "After failing to attend, she rang.")]
    [InlineData("person", "His failure to attend was noted.")]
    [InlineData("reader", "You failed to attend.")]
    [InlineData("reader", "If you fail to attend, ring us.")]
    [InlineData("reader", "Your failure to attend was noted.")]
    [InlineData("service", "We failed to attend.")]
    [InlineData("service", "The officer failed to attend.")]
    [InlineData("service", "Our team has failed to attend.")]
    [InlineData("service", "Housing Minister Dean Anning failed to attend.")]
    [InlineData("service", "PC Dean Anning failed to attend.")]
    [InlineData("person", "The officer said Dean Anning failed to attend.")]
    [InlineData("service", "The prison officer who failed to attend rang.")]
    [InlineData("thing", "The upload failed to attend.")]
    [InlineData("thing", "It failed to attend.")]
    [InlineData("thing", "That has failed to attend.")]
    [InlineData("thing", "Some versions of the form fail to attend.")]
    [InlineData("thing", "The payment that failed to attend is back.")]
    [InlineData("unknown", "Failed to attend.")]
    [InlineData("unknown", "Failure to attend is noted.")]
    public void The_subject_is(string subject, string text)
    {
        foreach (var candidate in new[] { "person", "reader", "service", "thing", "unknown" })
        {
            var rules = Packs.WithRule($"match: \"(fail/v | failure) to attend\"\nsubject: {candidate}");
            Assert.Equal(candidate == subject ? 1 : 0, Packs.Found(rules, text).Count);
        }
    }

    [Theory]
    [InlineData("person", "⟦{{name}}⟧ failed to attend.")]
    [InlineData("person", "⟦{client.FirstName}⟧ failed to attend.")]
    [InlineData("person", "Yesterday ⟦{0}⟧ failed to attend.")]
    [InlineData("person", "On Monday, ⟦{0}⟧ failed to attend.")]
    [InlineData("person", "Participant ⟦{participant.Number}⟧ failed to attend.")]
    [InlineData("person", "Participant “⟦{0}⟧” failed to attend.")]
    [InlineData("person", "CRN ⟦{0}⟧ failed to attend.")]
    [InlineData("person", "On Monday, “⟦{name}⟧” failed to attend.")]
    [InlineData("service", "Officer “⟦{0}⟧” failed to attend.")]
    [InlineData("service", "Programme '⟦{0}⟧' failed to attend.")]
    [InlineData("thing", "Function ⟦{context.FunctionName}⟧ failed to attend.")]
    [InlineData("thing", "Your job '⟦{job}⟧' failed to attend.")]
    [InlineData("thing", "The ⟦@(count == 1 ? \"row\" : \"rows\")⟧ failed to attend.")]
    [InlineData("thing", "⟦{missing.Columns}⟧ failed to attend.")]
    [InlineData("thing", "⟦{order.Number}⟧ failed to attend.")]
    [InlineData("thing", "⟦{fileName}⟧ failed to attend.")]
    [InlineData("thing", "⟦{{ order_id }}⟧ failed to attend.")]
    [InlineData("thing", "⟦{due.Date:d MMMM}⟧ failed to attend.")]
    [InlineData("thing", "⟦{nameof(Client)}⟧ failed to attend.")]
    [InlineData("thing", "Printer '⟦{0}⟧' failed to attend.")]
    [InlineData("thing", "File ⟦{0}⟧ has failed to attend.")]
    [InlineData("thing", "This ⟦{kind}⟧ has failed to attend.")]
    public void A_hole_is_a_person_unless_its_name_or_the_word_before_tells_otherwise(string subject, string text)
    {
        var start = text.IndexOf('⟦', StringComparison.Ordinal);
        var hole = LanguageLint.Text.TextSpan.FromBounds(start, text.IndexOf('⟧', StringComparison.Ordinal) - 1);
        var written = text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var block = new LanguageLint.Text.TextBlock(written.AsMemory(), default, LanguageLint.Text.OffsetMap.Verbatim(0, written.Length), [hole]);
        var rules = Packs.WithRule($"match: \"fail/v to attend\"\nsubject: {subject}");
        Assert.Single(new Linter(rules).Lint(new LanguageLint.Text.Document { Path = "x", Blocks = [block] }, LintOptions.Default));
    }
}
