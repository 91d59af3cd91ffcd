using System.Diagnostics;
using LanguageLint.Cli.Changes;
using LanguageLint.Tests;

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
    public void What_is_staged_is_checked_as_it_is_staged_and_not_as_it_lies_in_the_folder()
    {
        const string Name = "letters/début à l’été/ß 信.txt";
        _place.With(Name, Letter);
        Commit();

        // One change is staged, a later one is not; and the other way round.
        _place.With(Name, "A line more.\n" + Letter + "More quibbles.\n");
        Git("add", ".");
        _place.With(Name, "See you.\n");
        _place.With("letters/a.txt", Letter + "A quibble.\n");
        Assert.Equal([Name + "(7,6)"], Found("--staged"));

        // The next commit holds it, though it is gone from the folder.
        File.Delete(Path.Combine(_place.Folder, Name));
        Assert.Equal([Name + "(7,6)"], Found("--staged"));
        Assert.Equal(1, _place.Run("check", Name, "--staged").ExitCode);
    }

    [Fact]
    public void A_file_that_is_staged_under_a_new_name_counts_where_its_text_changed()
    {
        Git("mv", "letters/a.txt", "letters/ä.txt");
        Assert.Empty(Found("--staged"));

        _place.With("letters/ä.txt", Letter + "A quibble.\n");
        Git("add", ".");
        _place.With("letters/ä.txt", Letter);
        Assert.Equal(["letters/ä.txt(6,3)"], Found("--staged"));
    }

    [Fact]
    public void A_Word_file_is_checked_as_it_is_staged()
    {
        _place.With("letters/c.docx", File.ReadAllBytes(Repository.PathOf("tests", "samples", "warning-letter.docx")));
        Git("add", ".");
        _place.With("letters/c.docx", "See you.");

        Assert.All(Found("--staged"), place => Assert.Equal("letters/c.docx", place));
        Assert.NotEmpty(Found("--staged"));
    }

    [Fact]
    public void What_a_check_of_a_folder_leaves_out_stays_out_when_it_is_staged()
    {
        _place.With(".gitignore", "drafts/\n*.tmp.txt\n").With("letters/drafts/d.txt", Letter).With("letters/e.tmp.txt", Letter).With("letters/bin/f.txt", Letter).With("letters/g.cs", Letter);
        Git("add", "--force", ".");

        Assert.Empty(Found("--staged"));
        Assert.Equal(1, _place.Run("check", "letters/drafts/d.txt", "--staged").ExitCode);
        Assert.Equal((3, "languagelint: letters/no.txt: There is no file or folder of this name: check the spelling.\n"), Result(_place.Run("check", "letters/no.txt", "--staged")));

        static (int, string) Result(Workplace.Outcome outcome) => (outcome.ExitCode, outcome.Error);
    }

    [Fact]
    public void A_file_that_git_lfs_keeps_elsewhere_is_not_taken_for_read()
    {
        _place.With("letters/c.docx", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
        Git("add", ".");

        Assert.Contains("git LFS keeps this file elsewhere", _place.Run("check", "letters", "--staged").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void How_a_person_reads_diffs_makes_no_difference()
    {
        Git("config", "diff.relative", "true");
        Git("config", "diff.interHunkContext", "9");
        Git("config", "diff.noprefix", "true");
        _place.With("letters/a.txt", "Dear Sam,\n" + Letter.Replace("The team", "Our quibble team", StringComparison.Ordinal));
        Git("add", ".");

        Assert.Equal(["letters/a.txt(6,5)"], Found("--staged"));
        Assert.Equal(["letters/a.txt(6,5)"], Found("--diff", "main"));
    }

    [Fact]
    public void A_file_that_git_takes_for_binary_counts_whole()
    {
        _place.With(".gitattributes", "*.txt binary\n").With("letters/a.txt", Letter + "Bye.\n");

        Assert.Equal(["letters/a.txt(1,12)"], Found("--diff", "main"));
    }

    [Fact]
    public void What_is_new_since_a_revision_is_spoken_of_wherever_older_text_has_moved()
    {
        Git("mv", "letters/b c.txt", "letters/ö.txt");
        _place.With("letters/a.txt", "See you on Monday.\n\nThe quibble team\n\nBring your quibbles.\n").With("letters/d.txt", "A new quibble.\n");

        Assert.Equal(["letters/a.txt(3,5)", "letters/d.txt(1,7)"], Found("--since", "main"));
        Assert.Equal(["letters/a.txt(3,5)", "letters/a.txt(5,12)", "letters/d.txt(1,7)"], Found("--diff", "main"));
        Assert.EndsWith(
            "\n2 new phrases to look at in 3 files (22 words): 2 warnings. Since main: 0 phrases gone, 2 phrases still there in what changed.\n", _place.Run("check", "letters", "--since", "main").Out, StringComparison.Ordinal);
        Assert.Equal(0, _place.With("letters/a.txt", "See you.\n").With("letters/d.txt", "See you.\n").Run("check", "letters", "--since", "main").ExitCode);
    }

    [Fact]
    public void Since_a_revision_a_Word_file_counts_by_finding()
    {
        var letter = File.ReadAllBytes(Repository.PathOf("tests", "samples", "warning-letter.docx"));
        _place.With("letters/c.docx", letter);
        Commit();
        using (var zip = new System.IO.Compression.ZipArchive(File.Open(Path.Combine(_place.Folder, "letters/c.docx"), FileMode.Open), System.IO.Compression.ZipArchiveMode.Update))
        {
            zip.Comment = "saved again";
        }

        Assert.NotEmpty(Found("--diff", "main"));
        Assert.Empty(Found("--since", "main"));
    }

    [Fact]
    public void A_branch_answers_for_what_is_new_in_it_and_not_for_what_has_gone_from_main()
    {
        Git("checkout", "--quiet", "-b", "mine");
        _place.With("letters/a.txt", Letter + "More quibbles\n");
        Commit();
        Git("checkout", "--quiet", "main");
        _place.With("letters/a.txt", "See you.\n").With("letters/b c.txt", "See you.\n");
        Commit();
        Git("checkout", "--quiet", "mine");

        Assert.Equal(["letters/a.txt(6,6)"], Found("--since", "main"));
    }

    [Fact]
    public void A_copy_of_a_phrase_that_the_baseline_accepts_is_new_since_then()
    {
        _place.Run("baseline", ".");
        Commit();
        _place.With("letters/a.txt", Letter + Letter);

        Assert.Single(Found("--since", "main"));
        Assert.Empty(Found("--since", "main", "--fail-on", "never").Except(Found()));
        _place.Run("baseline", ".", "-o", "letters/languagelint.baseline");
        Assert.Empty(Found("--since", "main"));
    }

    [Fact]
    public void Two_ways_to_say_what_is_new_are_one_too_many() =>
        Assert.Contains("--diff, --since and --staged each say in their own way what is new", _place.Run("check", "letters", "--since", "main", "--staged").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--diff", "nowhere")]
    [InlineData("--since", "nowhere")]
    [InlineData("--since", "--output=letters/a.txt")]
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
