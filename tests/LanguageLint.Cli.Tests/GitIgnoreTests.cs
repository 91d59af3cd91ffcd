using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using LanguageLint.Cli.Files;

namespace LanguageLint.Cli.Tests;

public class GitIgnoreTests
{
    /// <summary>The sentences of <c>git help gitignore</c>, one by one.</summary>
    [Theory]
    [InlineData("", "a.txt", false)]
    [InlineData("# a.txt", "a.txt", false)]
    [InlineData("\\#a.txt", "#a.txt", true)]
    [InlineData("\\!a.txt", "!a.txt", true)]
    [InlineData("a.txt   ", "a.txt", true)]
    [InlineData("a.txt\\ ", "a.txt ", true)]
    [InlineData("a.txt", "deep/down/a.txt", true)]
    [InlineData("drafts/", "drafts/", true)]
    [InlineData("drafts/", "drafts", false)]
    [InlineData("drafts/", "deep/drafts/", true)]
    [InlineData("doc/drafts/", "doc/drafts/", true)]
    [InlineData("doc/drafts/", "deep/doc/drafts/", false)]
    [InlineData("/a.txt", "a.txt", true)]
    [InlineData("/a.txt", "deep/a.txt", false)]
    [InlineData("foo/*", "foo/a.txt", true)]
    [InlineData("foo/*", "foo/bar/a.txt", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("x/a?c", "x/a/c", false)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[!a-c].txt", "b.txt", false)]
    [InlineData("[^a-c].txt", "d.txt", true)]
    [InlineData("[]-].txt", "].txt", true)]
    [InlineData("[[:digit:]].txt", "7.txt", true)]
    [InlineData("[a.txt", "[a.txt", false)]
    [InlineData("**/foo", "foo", true)]
    [InlineData("**/foo", "deep/down/foo", true)]
    [InlineData("**/foo/bar", "deep/foo/bar", true)]
    [InlineData("abc/**", "abc/deep/a.txt", true)]
    [InlineData("abc/**", "abc/", false)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a/x**y/b", "a/xzy/b", true)]
    [InlineData("a/x**y/b", "a/x/y/b", false)]
    [InlineData("*.txt\n!a.txt", "a.txt", false)]
    [InlineData("*.txt\n!a.txt", "b.txt", true)]
    [InlineData("!a.txt\n*.txt", "a.txt", true)]
    public void A_pattern_means_what_git_says(string lines, string path, bool isIgnored)
    {
        var ignore = GitIgnore.FromLines(null, "/place", lines.Split('\n'));

        Assert.Equal(isIgnored, ignore.Ignores("/place/" + path.TrimEnd('/'), isFolder: path.EndsWith('/')));
    }

    [Fact]
    public void A_nearer_file_is_stronger()
    {
        var outer = GitIgnore.FromLines(null, "/place", ["*.txt"]);
        var inner = GitIgnore.FromLines(outer, "/place/letters", ["!a.txt"]);

        Assert.False(inner.Ignores("/place/letters/a.txt", isFolder: false));
        Assert.True(inner.Ignores("/place/letters/b.txt", isFolder: false));
    }

    [Fact]
    public void A_folder_of_a_repository_heeds_the_files_above_it()
    {
        using var place = new Workplace().With(".git/info/exclude", "secret.txt").With(".gitignore", "/letters/old/\n*.draft.txt\n")
            .With("letters/a.txt", "A").With("letters/b.draft.txt", "B").With("letters/old/c.txt", "C").With("letters/secret.txt", "S");

        Assert.Equal(["letters/a.txt"], CheckTests.PathsOf(place.Run("check", "letters", "--format", "json")));
    }

    [Fact]
    public void A_file_that_is_named_is_checked_though_git_ignores_it()
    {
        using var place = new Workplace().With(".git/HEAD", "").With(".gitignore", "*.txt").With("a.txt", "A");

        Assert.Equal(["a.txt"], CheckTests.PathsOf(place.Run("check", "a.txt", "--format", "json")));
    }

    /// <summary>Grows many small trees with random ignore files in one repository, and compares the walk with what git itself would add.</summary>
    [Fact]
    public void Random_trees_are_walked_as_git_walks_them()
    {
        var piece = Gen.OneOf("a", "b", "ab", "*", "*", "**", "**/", "/", "/", "?", "[ab]", "[!a]", "[^b-c]", "\\a", ".txt", "c", "[", "!", " ");
        // Git strips the literal start of a pattern before it looks at the rest, and so takes “a**/b” for “a” and “**/b”, against its own manual.
        var line = Gen.OneOf(Gen.OneOf("*.txt", "!*.txt", "a/", "/b", "!a", "**/b/", "a/**", "!/a/**/b.txt", "# no", ""), piece.Array[1, 5].Select(string.Concat).Where(text => !Regex.IsMatch(text, @"[^/*]\*\*")));
        var name = Gen.OneOf("a", "b", "ab", "c");
        var path = name.Array[1, 4].Select(names => string.Join('/', names) + ".txt");
        var rules = line.Array[1, 4].Select(lines => string.Join('\n', lines) + "\n");
        var tree = Gen.Select(path.Array[1, 8], rules, Gen.Select(name, rules));

        tree.Array[100].Sample(
            trees =>
            {
                using var place = new Workplace();
                Git(place.Folder, "init", "-q");
                for (var i = 0; i < trees.Length; i++)
                {
                    var (paths, outer, (folder, inner)) = trees[i];
                    place.With($"t{i}/.gitignore", outer).With($"t{i}/{folder}/.gitignore", inner);
                    foreach (var file in paths)
                    {
                        place.With($"t{i}/{file}", "A");
                    }
                }

                var git = Git(place.Folder, "-c", "core.quotePath=false", "ls-files", "--others", "--exclude-standard", "-z").Split('\0');
                var expected = git.Where(file => file.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
                var walked = new FolderWalk(file => file.EndsWith(".txt", StringComparison.Ordinal), default).Files(".", place.Folder);
                Assert.Equal(expected, walked.Select(file => file.Path).Order(StringComparer.Ordinal));
            },
            iter: 2,
            threads: 1);
    }

    private static string Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(variable);
        }

        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["HOME"] = start.Environment["XDG_CONFIG_HOME"] = folder;
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}
