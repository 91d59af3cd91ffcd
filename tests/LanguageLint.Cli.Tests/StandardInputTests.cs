using System.Text.Json;

namespace LanguageLint.Cli.Tests;

public sealed class StandardInputTests : IDisposable
{
    private readonly Workplace _place = new Workplace().With("letters/" + HousePack.Name, HousePack.Text);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Standard_input_is_plain_text_of_this_folder_unless_it_has_a_name()
    {
        Assert.Empty(Findings("Bring your quibbles.", "check", "-", "--format", "json"));
        Assert.Equal([("letters/new.md", "LLH001", 1, 12)], Findings("Bring your quibbles.", "check", "-", "--stdin-name", "letters/new.md", "--format", "json"));
    }

    [Theory]
    [InlineData("letters/new.md", "Our\n\n```\nquibbles\n```\n\nEnd quibbles.\n", 7)]
    [InlineData("letters/new.html", "<p title='x'>Your</p><script>quibbles</script>\n<p>quibbles</p>\n", 2)]
    [InlineData("letters/new.resx", "<root>\n<data name=\"quibbles\"><value>ok</value></data>\n<data name=\"a\"><value>quibbles</value></data></root>", 3)]
    public void Its_name_says_how_it_is_read(string name, string text, int line) =>
        Assert.Equal([(name, "LLH001", line)], Findings(text, "check", "-", "--stdin-name", name, "--format", "json").Select(finding => (finding.Path, finding.Rule, finding.Line)));

    [Fact]
    public void It_is_held_to_the_baseline_of_the_file_it_is_taken_for()
    {
        _place.With("letters/visit.md", "Bring your quibbles.").Run("baseline", ".");

        Assert.Empty(Findings("Bring your quibbles.", "check", "-", "--stdin-name", "letters/visit.md", "--format", "json"));
        Assert.Single(Findings("Bring your quibbles. More quibbles.", "check", "-", "--stdin-name", "letters/visit.md", "--format", "json"));
    }

    [Fact]
    public void CSharp_is_left_to_the_analyzer_from_there_too()
    {
        var outcome = Run("class A;", "check", "-", "--stdin-name", "A.cs");

        Assert.Equal((3, "languagelint: A.cs: C# is checked while it is compiled, by the package LanguageLint.Analyzers, and not by this command.\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void A_name_without_standard_input_is_a_mistake()
    {
        var outcome = Run("", "check", "letters", "--stdin-name", "a.md");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("languagelint: --stdin-name names what standard input is: add - to the paths.\n", outcome.Error, StringComparison.Ordinal);
    }

    private Workplace.Outcome Run(string input, params string[] arguments) => _place.Run(arguments, new Dictionary<string, string>(), input);

    private List<(string? Path, string? Rule, int Line, int Column)> Findings(string input, params string[] arguments)
    {
        using var report = JsonDocument.Parse(Run(input, arguments).Out);
        return
        [
            .. report.RootElement.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("findings").EnumerateArray().Select(finding =>
                (file.GetProperty("path").GetString(), finding.GetProperty("rule").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()))),
        ];
    }
}
