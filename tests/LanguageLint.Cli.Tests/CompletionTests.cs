using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace LanguageLint.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("languagelint che", "check")]
    [InlineData("languagelint rules li", "list")]
    [InlineData("languagelint check --fo", "--format")]
    [InlineData("languagelint check letters --no-", "--no-baseline", "--no-color")]
    [InlineData("languagelint check --staged --stag")]
    [InlineData("languagelint check --pack a.yml --pac", "--pack")]
    [InlineData("languagelint check --format j", "json", "junit")]
    [InlineData("languagelint check --format=j", "--format=json", "--format=junit")]
    [InlineData("languagelint check --report ju", "junit=")]
    [InlineData("languagelint check --style ", "ireland", "moj", "none", "scotland", "us")]
    [InlineData("languagelint check --fail-on e", "error")]
    [InlineData("languagelint check --kind p", "poster")]
    [InlineData("languagelint rules list --category co", "coercive", "combative")]
    [InlineData("languagelint explain LL100", "LL1001", "LL1002", "LL1003", "LL1004", "LL1005", "LL1006", "LL1007", "LL1008", "LL1009")]
    [InlineData("languagelint explain --style sc", "scotland")]
    [InlineData("languagelint completion ", "bash", "fish", "powershell", "zsh")]
    [InlineData("languagelint check --format text --diff ")]
    [InlineData("languagelint check ")]
    [InlineData("languagelint check \"a folder/")]
    [InlineData("languagelint comple", "completion")]
    public void A_line_goes_on_as_it_can_and_where_a_file_is_wanted_that_is_left_to_the_shell(string line, params string[] words) =>
        Assert.Equal(words, Offered(line).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_and_styles_of_the_packs_that_hold_in_the_folder_are_offered()
    {
        _place.With(HousePack.Name, "style: { name: north, title: \"Northern service\" }\n" + HousePack.Text);

        Assert.Equal(["LLH001", "LLH002"], Offered("languagelint explain LLH"));
        Assert.Equal(["north"], Offered("languagelint check --style no").Where(word => word != "none"));
    }

    [Fact]
    public void A_broken_pack_does_not_speak_while_somebody_is_typing() =>
        Assert.Equal(["LL1001"], _place.With(HousePack.Name, "rules: [").Run("complete", "languagelint explain LL1001").Out.TrimEnd().Split('\n').Select(line => line.Split('\t')[0]));

    [Fact]
    public void Help_does_not_speak_of_the_command_that_scripts_ask() => Assert.DoesNotMatch("(?m)^  complete ", _place.Run("--help").Out);

    [Theory]
    [InlineData("languagelint che", "check")]
    [InlineData("languagelint check --format=ju", "junit")]
    [InlineData("languagelint check --report ju", "junit=")]
    [InlineData("languagelint check --style sc", "scotland")]
    [InlineData("languagelint explain LL1001", "LL1001")]
    [InlineData("languagelint check lett")]
    public void Bash_offers_what_the_script_is_told(string line, params string[] words)
    {
        // COMP_WORDS as bash parts a line: at white space and at each = too.
        var output = Shell("bash", $$"""
            {{Script("bash")}}
            compopt() { :; }
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_TYPE=9
            read -ra COMP_WORDS <<< "${COMP_LINE//=/ = }"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _languagelint
            printf '%s\n' "${COMPREPLY[@]}"
            """);

        Assert.Equal(words, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Bash_has_the_script_registered_and_falls_back_on_files() =>
        Assert.Equal("complete -o default -F _languagelint languagelint\n", Shell("bash", Script("bash") + "complete -p languagelint\n"));

    /// <summary>Those of zsh and fish that this machine has.</summary>
    public static IEnumerable<object[]> LinesOfOtherShells() =>
        from shell in (string[])["zsh", "fish"]
        where Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell)))
        from line in ((string, string)[])
            [("languagelint che", "check"), ("languagelint check --fo", "--format"), ("languagelint check --format ju", "junit"), ("languagelint check --report js", "json="), ("languagelint check lett", "letters/")]
        select new object[] { shell, line.Item1, line.Item2 };

    [Theory]
    [MemberData(nameof(LinesOfOtherShells))]
    public void Other_shells_offer_what_their_scripts_are_told(string shell, string line, string word)
    {
        _place.With("letters/visit.md", "Hello.").With("script", Script(shell));
        var words = Shell(shell, shell == "fish" ? $"source script; complete -C '{line}'\n" : $$"""
            compdef() { :; }
            compset() { :; }
            _files() { print -r -- letters/; }
            _describe() { print -rl -- "${(@P)2}"; }
            compadd() { print -rl -- "${@:4}"; }
            source ./script
            words=({{line}})
            CURRENT=${#words}
            _languagelint

            """).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal([word], words.Select(offered => offered.Split('\t')[0].Split(':')[0]));
    }

    [Theory]
    [InlineData("languagelint che", "check", "Check files and folders, and report each phrase that may hold someone back")]
    [InlineData("languagelint check --fo", "--format", "How to write the report")]
    [InlineData("languagelint check --format ju", "junit", "junit")]
    [InlineData("languagelint check --report js", "json=", "json=")]
    [InlineData("languagelint check \"a folder\" --style sc", "scotland", "Scotland")]
    public void PowerShell_offers_what_the_script_is_told_and_what_it_means(string line, string word, string meaning)
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        shell.AddScript($"function languagelint {{ dotnet '{typeof(CommandLine).Assembly.Location}' @args }}\n{Script("powershell")}").Invoke();
        Assert.Empty(shell.Streams.Error);
        shell.Commands.Clear();

        var offered = CommandCompletion.CompleteInput(line, line.Length, null, shell).CompletionMatches;
        Assert.Equal((word, meaning), offered.Select(match => (match.CompletionText, match.ToolTip)).Single());
    }

    [Fact]
    public void Every_shell_has_a_script_that_asks_for_the_line_typed_so_far()
    {
        foreach (var shell in (string[])["bash", "zsh", "fish", "powershell"])
        {
            Assert.Contains("languagelint complete ", Script(shell), StringComparison.Ordinal);
        }
    }

    private List<string> Offered(string line) =>
        [.. _place.Run("complete", line).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(item => item.Split('\t')[0])];

    private string Script(string shell) => _place.Run("completion", shell).Out;

    /// <summary>Runs a script in a shell that knows the command by the name people use.</summary>
    private string Shell(string shell, string script)
    {
        var program = typeof(CommandLine).Assembly.Location;
        var function = shell == "fish" ? $"function languagelint; dotnet '{program}' $argv; end\n" : $"languagelint() {{ dotnet '{program}' \"$@\"; }}\n";
        var start = new ProcessStartInfo(shell) { WorkingDirectory = _place.Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(function + script);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error.GetAwaiter().GetResult());
        return output;
    }
}
