using System.Text;

namespace LanguageLint.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private const string Settings = "root = true\r\n[*]\r\nindent_size = 4";
    private const string Workflow = ".github/workflows/languagelint.yml";

    private static readonly Dictionary<string, string> Nothing = [];

    private readonly Workplace _place = new Workplace().With(".editorconfig", Settings).With(".git/HEAD", "ref: refs/heads/main\n")
        .With("letters/" + HousePack.Name, HousePack.Text).With("letters/visit.md", HousePack.Letter);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Without_a_terminal_the_plan_is_shown_and_nothing_is_written()
    {
        var before = Everything();
        var outcome = _place.Run("init", "--ci", "github");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("Seen: 1 file to check (1 .md), a git repository.\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n.editorconfig (added at its end)\n    [*]\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\nlanguagelint.baseline (a new file)\n    Accepts ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains($"\n{Workflow} (a new file)\n    name: LanguageLint\n", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is written yet: --yes writes it.\n", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void After_it_a_check_passes_and_fails_on_what_is_new()
    {
        Assert.Equal(1, _place.Run("check", ".").ExitCode);
        Assert.EndsWith("3 files written. Commit them; from then on “languagelint check .” tells of what is new.\n", _place.Run("init", "--ci", "github", "--yes").Out, StringComparison.Ordinal);

        Assert.Equal(0, _place.Run("check", ".", "--fail-on", "suggestion").ExitCode);
        Assert.Equal(1, _place.With("letters/new.md", "Bring your quibbles along.").Run("check", ".").ExitCode);
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("yes\n", true)]
    [InlineData("n\n", false)]
    [InlineData("\n", false)]
    [InlineData("", false)]
    public void On_a_terminal_it_asks(string answer, bool writes)
    {
        var outcome = _place.Run(["init", "--ci", "github"], Nothing, answer, isTerminal: true);

        Assert.Contains("Write these 3 files? [y/N] ", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(writes, File.Exists(Path.Combine(_place.Folder, Workflow)));
        Assert.Equal(writes, Text(".editorconfig") != Settings);
    }

    [Fact]
    public void Settings_that_are_there_keep_their_bytes_and_line_ends()
    {
        _place.Run("init", "--yes", "--style", "scotland");

        var text = Text(".editorconfig");
        Assert.StartsWith(Settings + "\r\n\r\n[*]\r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Count(c => c == '\r'));
        Assert.Contains("\r\nlanguagelint_style = scotland\r\n", text, StringComparison.Ordinal);
        Assert.Matches("(?m)^  languagelint_style +scotland ", _place.Run("check", "--show-config", "letters/visit.md").Out);
    }

    [Fact]
    public void Settings_above_a_root_have_no_say()
    {
        _place.With(".editorconfig", "[*]\nlanguagelint_style = moj\n").With("letters/.editorconfig", "root = true\n");

        Assert.Contains("letters/.editorconfig (added at its end)", _place.Run("init", "letters").Out, StringComparison.Ordinal);
        Assert.Contains("../.editorconfig speaks to LanguageLint already", _place.With("letters/.editorconfig", "").Run("init", "letters").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_never_overwritten()
    {
        _place.With("letters/.editorconfig", "[*]\nlanguagelint_kind = letter\n").With(Workflow, "name: ours\n").With("letters/languagelint.baseline", Text("letters/visit.md"));
        var before = Everything();
        var outcome = _place.Run("init", "letters", "--ci", "github", "--yes");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains(".editorconfig speaks to LanguageLint already", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("languagelint.baseline is there already", outcome.Out, StringComparison.Ordinal);
        Assert.Contains($"{Workflow} is yours, and is left as it is: add what is missing of these lines.\n    name: LanguageLint\n", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("There is nothing to write.\n", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_second_run_has_nothing_to_write()
    {
        _place.Run("init", "--ci", "gitlab", "--yes");
        var before = Everything();

        Assert.EndsWith("There is nothing to write.\n", _place.Run("init", "--ci", "gitlab", "--yes").Out, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Theory]
    [InlineData("github", Workflow)]
    [InlineData("azure", "azure-pipelines.yml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    public void A_workflow_runs_a_command_that_is_right_on_the_folder(string server, string file)
    {
        _place.With("our letters/visit.md", HousePack.Letter).Run("init", "our letters", "--ci", server, "--yes");

        var line = Text(file).Split('\n').Single(line => line.Contains("languagelint check", StringComparison.Ordinal));
        var command = line[line.IndexOf("languagelint check", StringComparison.Ordinal)..];
        Assert.StartsWith("languagelint check \"our letters\" --format ", command, StringComparison.Ordinal);
        Assert.Empty(CommandLine.Root(new Surroundings { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null, Folder = _place.Folder }).Parse(command).Errors);
    }

    [Theory]
    [InlineData(".github/CODEOWNERS", "", "GitHub Actions")]
    [InlineData("azure-pipelines.yml", "steps: []\n", "Azure Pipelines")]
    [InlineData(".gitlab-ci.yml", "stages: []\n", "GitLab")]
    [InlineData(".git/config", "[remote \"origin\"]\n\turl = git@github.com:northmoor/letters.git\n", "GitHub Actions")]
    public void The_build_server_is_seen_in_the_repository(string file, string content, string title) =>
        Assert.StartsWith($"Seen: 1 file to check (1 .md), a git repository, {title}.\n", _place.With(file, content).Run("init", "letters").Out, StringComparison.Ordinal);

    [Fact]
    public void Without_a_build_server_it_says_how_to_name_one() =>
        Assert.Contains("No build server was seen here: --ci github, --ci azure or --ci gitlab writes its workflow.\n", _place.Run("init").Out, StringComparison.Ordinal);

    [Fact]
    public void A_project_is_told_of_the_analyzer() =>
        Assert.Contains("dotnet add package LanguageLint.Analyzers", _place.With("src/App.csproj", "<Project />").Run("init").Out, StringComparison.Ordinal);

    [Fact]
    public void Settings_in_another_encoding_are_left_for_a_person()
    {
        _place.With(".editorconfig", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("[*]\nindent_size = 4\n")]);
        var before = File.ReadAllBytes(Path.Combine(_place.Folder, ".editorconfig"));

        Assert.Contains(".editorconfig is not written in UTF-8, and is left as it is", _place.Run("init", "--yes").Out, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_place.Folder, ".editorconfig")));
    }

    [Fact]
    public void A_folder_without_letters_gets_settings_and_a_workflow_all_the_same()
    {
        var outcome = _place.With("empty/notes.bin", "x").Run("init", "empty", "--ci", "github", "--yes");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("Seen: no file that can be checked yet, a git repository.\n", outcome.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_place.Folder, Workflow)));
        Assert.False(File.Exists(Path.Combine(_place.Folder, "empty/languagelint.baseline")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Equal(new(2, "", "languagelint: nowhere: There is no folder of this name: check the spelling, or make it first.\n"), _place.Run("init", "nowhere"));

    private string Text(string path) => File.ReadAllText(Path.Combine(_place.Folder, path));

    private string Everything() => string.Join('\n', Directory.EnumerateFiles(_place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{file} {Convert.ToHexString(File.ReadAllBytes(file))}"));
}
