using CsCheck;
using LanguageLint.Configuration;
using Microsoft.CodeAnalysis;

namespace LanguageLint.Tests.Configuration;

public class ConfigurationFileTests
{
    [Theory]
    [InlineData("*", "/a/letter.md", true)]
    [InlineData("*.md", "/a/b/letter.md", true)]
    [InlineData("*.md", "/a/letter.txt", false)]
    [InlineData("letters/*.md", "/letters/a.md", true)]
    [InlineData("letters/*.md", "/old/letters/a.md", false)]
    [InlineData("letters/**.md", "/letters/2021/a.md", true)]
    [InlineData("/letters/*", "/letters/a.md", true)]
    [InlineData("**/letters/*", "/old/letters/a.md", true)]
    [InlineData("*.{md,txt}", "/a.txt", true)]
    [InlineData("{letters,posters}/**", "/posters/a/b.md", true)]
    [InlineData("letter{1..12}.md", "/letter10.md", true)]
    [InlineData("letter{1..12}.md", "/letter13.md", false)]
    [InlineData("letter?.md", "/letter1.md", true)]
    [InlineData("letter[0-9].md", "/letter1.md", true)]
    [InlineData("letter[!0-9].md", "/letter1.md", false)]
    [InlineData("\\[draft\\].md", "/[draft].md", true)]
    [InlineData("*.{md", "/a.md", false)]
    public void A_section_covers_files_by_glob(string section, string path, bool isCovered)
    {
        var file = ConfigurationFile.Parse("/.editorconfig", $"[{section}]\nkey = value\n");

        Assert.Equal(isCovered, ConfigurationFile.Merge([file], path).Count == 1);
    }

    [Fact]
    public void The_nearest_file_is_strongest_and_nothing_above_a_root_is_asked()
    {
        var near = ConfigurationFile.Parse("/a/b/.editorconfig", "[*]\nkey = near\n");
        var root = ConfigurationFile.Parse("/a/.editorconfig", "root = true\n[*]\nkey = middle\nother: 1 ; why not\n");

        var entries = ConfigurationFile.Merge(Files(), "/a/b/letter.md");

        Assert.Equal(
            [new("key", "middle", "/a/.editorconfig", 3, "*"), new("other", "1", "/a/.editorconfig", 4, "*"), new("key", "near", "/a/b/.editorconfig", 2, "*")],
            entries);

        IEnumerable<ConfigurationFile> Files()
        {
            yield return near;
            yield return root;
            throw new InvalidOperationException("A file above the root was asked for.");
        }
    }

    [Fact]
    public void A_glob_made_to_be_slow_is_not()
    {
        var file = ConfigurationFile.Parse("/.editorconfig", $"[{string.Concat(Enumerable.Repeat("*a", 40))}]\nkey = value\n");

        Assert.Empty(ConfigurationFile.Merge([file], "/" + new string('a', 200) + "b"));
    }

    [Fact]
    public void Random_files_mean_what_they_mean_to_the_compiler()
    {
        var piece = Gen.OneOf(
            "a", "b", "ab", ".", "md", "*", "*", "**", "?", "/", "{a,b}", "{a,*b,}", "{a,{b,ab}}", "[ab]", "[!a]", "[a-b]", "[.-]", "\\*", "\\#", "x{1..12}y", "x{-2..2}y", "{", "}", ",");
        var common = Gen.OneOf("*", "*.md", "a/**", "**/b/*", "/a/b/**", "{a,b}.md", "*.[md");
        var glob = Gen.OneOf(piece.Array[1, 5].Select(string.Concat), common, common);
        var line = Gen.OneOf(
            Gen.Select(Gen.OneOf("k1", "K2", "some.key-3"), Gen.OneOf("=", " = ", ": "), Gen.OneOf("v", "V w", "", "v # why", "v;why", "v#"), (key, sign, value) => key + sign + value),
            Gen.OneOf("", "# comment", "  ; comment", "nonsense", "= 1", "[]"));
        var section = Gen.Select(glob, Gen.OneOf("", " ", " # comment"), line.Array[1, 3], (name, after, lines) => $"[{name}]{after}\n{string.Join('\n', lines)}\n");
        var text = Gen.Select(Gen.OneOf("", "", "root = true\n", "Root: TRUE ; yes\n", "root = no\n"), section.Array[1, 4], (root, sections) => root + string.Concat(sections));
        var name = Gen.OneOf("a", "b", "ab", "a.md", "b.md", "ab.md", "x5y", "x13y", "x-1y", "#", "*");
        var path = Gen.Select(Gen.OneOf("/", "/a/", "/a/b/", "/b/a/"), name, (folder, file) => folder + file);

        var covered = 0;
        var total = 0;
        Gen.Select(text, text, text, path).Sample(
            (outer, middle, inner, file) =>
            {
                (string Path, string Text)[] files = [("/.editorconfig", outer), ("/a/.editorconfig", middle), ("/a/b/.editorconfig", inner)];
                var ours = new SortedDictionary<string, string>(StringComparer.Ordinal);
                var above = files.Where(config => file.StartsWith(Path.GetDirectoryName(config.Path)!, StringComparison.Ordinal));
                foreach (var entry in ConfigurationFile.Merge(above.Reverse().Select(config => ConfigurationFile.Parse(config.Path, config.Text)), file))
                {
                    ours[entry.Key] = entry.Value;
                }

                var compiler = AnalyzerConfigSet.Create(files.Select(config => AnalyzerConfig.Parse(config.Text, config.Path)).ToArray());
                var theirs = new SortedDictionary<string, string>(compiler.GetOptionsForSourcePath(file).AnalyzerOptions, StringComparer.Ordinal);
                Assert.Equal(theirs, ours);
                Interlocked.Add(ref covered, ours.Count > 0 ? 1 : 0);
                Interlocked.Increment(ref total);
            },
            iter: 2_000);

        Assert.True(covered > total * 0.2, $"Only {covered} of {total} cases covered a file.");
    }
}
