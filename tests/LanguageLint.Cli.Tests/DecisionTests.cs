using System.Text.Json;

namespace LanguageLint.Cli.Tests;

public sealed class DecisionTests : IDisposable
{
    private const string Letter = "<!-- languagelint: keep LL1001 the name of the course by Jo Bell -->\n\nThe offender came.\n\n<!-- languagelint: off LL2001 -->\n";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_somebody_decided_to_keep_fails_nothing_and_is_listed()
    {
        var outcome = _place.With("letter.md", Letter).Run("check", "letter.md");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("  Kept, line 3: “offender”: the name of the course (Jo Bell) LL1001\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("  Comment to languagelint, line 5: Say why, so that the next reader knows", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 phrase is kept because a comment says so.\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_are_told_too()
    {
        using var report = JsonDocument.Parse(_place.With("letter.md", Letter).Run("check", "letter.md", "--format", "json").Out);
        var file = report.RootElement.GetProperty("files")[0];

        Assert.Equal(0, file.GetProperty("findings").GetArrayLength());
        Assert.Equal(("LL1001", 3, "Jo Bell"), (file.GetProperty("suppressed")[0].GetProperty("rule").GetString(), file.GetProperty("suppressed")[0].GetProperty("line").GetInt32(), file.GetProperty("suppressed")[0].GetProperty("by").GetString()));
        Assert.Equal(5, file.GetProperty("remarks")[0].GetProperty("line").GetInt32());
        Assert.Equal(1, report.RootElement.GetProperty("summary").GetProperty("suppressed").GetInt32());
    }
}
