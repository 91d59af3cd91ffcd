using System.Diagnostics;
using LanguageLint.Cli.Changes;

namespace LanguageLint.Cli.Tests;

public sealed class ChangesTests : IDisposable
{
    private const string Letter = "Bring your quibbles.\n\nSee you on Monday.\n\nThe team\n";
    private readonly Workplace _place = new Workplace().With(HousePack.Name, HousePack.Text).With("letters/a.txt", Letter).With("letters/b c.txt", Letter);

    public ChangesTests()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit();
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Only_changed_lines_are_spoken_of()
    {
        _place.With("letters/a.txt", Letter.Replace("The team", "Our quibble team", StringComparison.Ordinal));

        Assert.Equal(["letters/a.txt(5,5)"], Found("--diff", "main"));
        Assert.Equal(["letters/a.txt(1,12)", "letters/a.txt(5,5)", "letters/b c.txt(1,12)"], Found());
        Assert.Empty(Found("--staged"));
        Git("add", ".");
        Assert.Equal(["letters/a.txt(5,5)"], Found("--staged"));
    }

    [Fact]
    public void A_branch_answers_for_its_own_changes_and_not_for_those_made_since_on_main()
    {
        Git("checkout", "--quiet", "-b", "mine");
        _place.With("letters/a.txt", Letter + "More quibbles\n");
        Commit();
        Git("checkout", "--quiet", "main");
        _place.With("letters/b c.txt", "See you.\n");
        Commit();
        Git("checkout", "--quiet", "mine");

        Assert.Equal(["letters/a.txt(6,6)"], Found("--diff", "main"));
    }

    [Fact]
    public void A_renamed_file_counts_where_its_text_changed_and_a_new_one_whole()
    {
        Git("mv", "letters/b c.txt", "letters/é \"d\".txt");
        Assert.Empty(Found("--diff", "main"));

        _place.With("letters/é \"d\".txt", Letter + "A quibble.\n").With("letters/new.txt", Letter);
        Assert.Equal(["letters/new.txt(1,12)", "letters/é \"d\".txt(6,3)"], Found("--diff", "main"));
    }

    [Fact]
    public void A_file_that_git_takes_for_binary_counts_whole()
    {
        _place.With(".gitattributes", "*.txt binary\n").With("letters/a.txt", Letter + "Bye.\n");

        Assert.Equal(["letters/a.txt(1,12)"], Found("--diff", "main"));
    }

    [Theory]
    [InlineData("--diff", "nowhere")]
    [InlineData("--diff", "--output=letters/a.txt")]
    public void A_revision_that_git_does_not_know_exits_with_2_and_a_sentence(string option, string revision)
    {
        var outcome = _place.Run("check", "letters", $"{option}={revision}");

        Assert.Equal(
            new(2, "", "languagelint: git could not tell what has changed: run this inside a repository, and name a branch, tag or commit that it knows.\n"), outcome);
        Assert.Equal(Letter, File.ReadAllText(Path.Combine(_place.Folder, "letters/a.txt")));
    }

    [Fact]
    public void Lines_of_a_letter_that_look_like_a_diff_are_not_taken_for_one()
    {
        const string Diff = "--- a/x.txt\n+++ b/x.txt\n@@ -3 +3,2 @@\n-gone\n+++ b/other.txt\n+@@ -1 +9,9 @@\n@@ -9 +10 @@\n-a\n+b\n";

        var file = Assert.Single(GitDiff.Lines(Diff));
        Assert.Equal("x.txt", file.Key);
        Assert.Equal([new(3, 4), new(10, 10)], file.Value);
    }

    private List<string> Found(params string[] options) =>
        [.. _place.Run(["check", "letters", "--format", "line", .. options]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]).Order(StringComparer.Ordinal)];

    private void Commit()
    {
        Git("add", ".");
        Git("-c", "user.name=Sam", "-c", "user.email=sam@example.org", "-c", "commit.gpgSign=false", "commit", "--quiet", "-m", "Letters");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _place.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
