using LanguageLint.Tests;

namespace LanguageLint.Cli.Tests;

/// <summary>A service can measure the rules on its own labelled texts.</summary>
public sealed class AccuracyTests : IDisposable
{
    // One offender found, one failure missed by the labels' measure, one trap touched, one left alone. The smiley is two UTF-16 units.
    private const string Text = "🙂 Offenders meet here.\nShe lacks a pen.\nThe Offender Rehabilitation Act 2014 helped.\nAn offender said so.\n";
    private const string Labels = """
        { "labels": [
          { "start": 2, "end": 11, "text": "Offenders", "category": "labelling", "tier": "must" },
          { "start": 27, "end": 38, "text": "lacks a pen", "category": "deficit", "tier": "must" },
          { "start": 44, "end": 52, "text": "Offender", "category": "labelling", "tier": "trap" },
          { "start": 88, "end": 96, "text": "offender", "category": "labelling", "tier": "trap" }
        ] }
        """;

    private readonly Workplace _workplace = new Workplace().With("texts/a.txt", Text).With("texts/a.json", Labels);

    [Fact]
    public void Recall_precision_and_traps_are_counted_by_category()
    {
        var outcome = _workplace.Run("accuracy", "texts");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("labelling        1/1 = 1.000        1/2 = 0.500        1/2\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("deficit          0/1 = 0.000        –                  0/0\n", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 text           1/2 = 0.500        1/2 = 0.500        1/2\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_difference_can_be_listed_and_every_rule_counted()
    {
        var outcome = _workplace.Run("accuracy", "texts", "--differences", "--by-rule");

        Assert.StartsWith("missed a.txt:28 deficit “lacks a pen”\ntrap   a.txt:86 LL1001 “An offender”\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("LL1001           1 found, 1 false, 1 traps\n", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--recall", "0.5", 0)]
    [InlineData("--recall", "0.6", 1)]
    [InlineData("--precision", "0.6", 1)]
    [InlineData("--traps", "0.5", 0)]
    [InlineData("--traps", "0.4", 1)]
    public void A_build_stops_at_the_bar_it_was_given(string bar, string share, int exitCode) =>
        Assert.Equal(exitCode, _workplace.Run("accuracy", "texts", bar, share).ExitCode);

    [Fact]
    public void A_page_and_a_program_can_have_the_same_figures()
    {
        Assert.Contains("| all, 1 texts | 1/2 = 0.500 | 1/2 = 0.500 | 1 of 2 |\n", _workplace.Run("accuracy", "texts", "--format", "markdown").Out, StringComparison.Ordinal);
        Assert.Contains("\"total\": {\n    \"must\": 2,\n    \"hit\": 1,\n    \"false\": 1,\n    \"traps\": 2,\n    \"touched\": 1\n  }", _workplace.Run("accuracy", "texts", "--format", "json").Out.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"labels\": [ { \"start\": 3, \"end\": 11, \"text\": \"Offenders\", \"category\": \"labelling\", \"tier\": \"must\" } ] }", "a.json: Label 1 does not stand at 3 to 11 of its text: count its place anew, in characters from 0.")]
    [InlineData("{ \"labels\": [ { \"start\": 2, \"end\": 11, \"text\": \"Offenders\", \"category\": \"labelling\", \"tier\": \"shall\" } ] }", "a.json: Label 1 has the tier “shall”: it is must, may or trap.")]
    [InlineData("{ \"labels\": [ { } ] }", "a.json: These are no labels: each needs start, end, text, category and tier.")]
    [InlineData("{ \"labels\"", "a.json(1,11): This is not JSON: put it right here.")]
    public void Labels_that_cannot_be_used_are_told_with_their_place(string labels, string problem)
    {
        var outcome = _workplace.With("texts/a.json", labels).Run("accuracy", "texts");

        Assert.Equal(2, outcome.ExitCode);
        Assert.EndsWith(problem + "\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Out);
    }

    [Fact]
    public void A_text_without_labels_and_a_folder_without_texts_are_told()
    {
        Assert.Contains("b.json: There are no labels for b.txt", _workplace.With("texts/b.txt", "Hello.").Run("accuracy", "texts").Error, StringComparison.Ordinal);
        Assert.Contains("nowhere: There is no folder of this name", _workplace.Run("accuracy", "nowhere").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_that_the_project_publishes_are_those_of_its_own_texts()
    {
        var page = File.ReadAllText(Repository.PathOf("rules", "README.md"));
        var published = page.Split("<!-- accuracy -->\n")[1];

        var measured = _workplace.Run("accuracy", Repository.PathOf("tests", "samples-labelled"), "--format", "markdown").Out;

        Assert.Equal(published, measured);
    }

    public void Dispose() => _workplace.Dispose();
}
