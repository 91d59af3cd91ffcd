using System.Diagnostics;
using System.Text.RegularExpressions;
using LanguageLint.Tests;

namespace LanguageLint.Cli.Tests;

/// <summary>Whoever copies a command from the README, or takes the hook for pre-commit, gets what it says.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    // What stands for the reader's own files and words.
    private static readonly (string Written, string Meant)[] Placeholders =
    [
        ("${{ github.base_ref }}", "main"),
        ("[FOLDER]", "letters --yes"),
        ("[PACK]", ""),
        ("FILE:LINE", "letters/visit.md:3"),
        ("LETTER.docx", "letters/letter.docx"),
        ("POSTER.pptx", "letters/letter.docx"),
        ("FIXED.pptx", "fixed.docx"),
        ("WORDLIST.xlsx", "words.csv"),
        ("accuracy FOLDER", "accuracy labelled"),
        ("FOLDER", "pages"),
        ("PATH…", "letters"),
        ("SHELL", "bash"),
        ("NAME", "harbour"),
        (" ID", " LL2001"),
    ];

    private readonly Workplace _place = new Workplace()
        .With("letters/visit.md", "# Your visit\n\nYou failed to attend on Tuesday.\n")
        .With("letters/letter.docx", File.ReadAllBytes(Repository.PathOf("tests", "samples", "warning-letter.docx")))
        .With("posters/welcome.md", "# Welcome\n\nWe are glad you are here.\n")
        .With("words.csv", "word,better\nskiver,person who stayed away\n");

    public ReadmeTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "samples-labelled"), "email-*"))
        {
            _place.With("labelled/" + Path.GetFileName(file), File.ReadAllBytes(file));
        }

        foreach (var month in (string[])["march.json", "june.json"])
        {
            _place.With(month, _place.Run("check", "letters", "--format", "json").Out);
        }

        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all");
        Git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "--message=x");
        Git("tag", "v2.0");
        Git("update-ref", "refs/remotes/origin/main", "HEAD");
    }

    public static TheoryData<string> Commands() =>
        [.. CommandLine().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Select(match => match.Groups[1].Value.Trim()).Distinct()];

    public void Dispose() => _place.Dispose();

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_of_the_README_runs(string command)
    {
        if (command.Contains("--update", StringComparison.Ordinal))
        {
            _place.Run("baseline", ".");
        }

        var outcome = _place.Run(Arguments(command));

        Assert.Equal("", outcome.ExitCode is 0 or 1 ? "" : outcome.Error + outcome.Out);
    }

    [Fact]
    public void The_hook_for_pre_commit_fails_on_what_is_about_to_be_committed()
    {
        var entry = Entry().Match(File.ReadAllText(Repository.PathOf(".pre-commit-hooks.yaml"))).Groups[1].Value;
        Assert.Equal(0, _place.Run(Arguments(entry)).ExitCode);

        _place.With("letters/resources.resx", "<root><data name=\"late\"><value>You failed to attend again.</value></data></root>");
        Git("add", "--all");
        var outcome = _place.Run(Arguments(entry));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("letters/resources.resx", outcome.Out, StringComparison.Ordinal);
    }

    private static string[] Arguments(string command)
    {
        foreach (var (written, meant) in Placeholders)
        {
            command = command.Replace(written, meant, StringComparison.Ordinal);
        }

        return [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _place.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    [GeneratedRegex(@"(?:^|`|run: )(languagelint [^`\n]+)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"entry: (.+)")]
    private static partial Regex Entry();
}
