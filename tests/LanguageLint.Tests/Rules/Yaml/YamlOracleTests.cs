using CsCheck;
using LanguageLint.Rules.Yaml;

namespace LanguageLint.Tests.Rules.Yaml;

/// <summary>Holds the reader against YamlDotNet: whatever it accepts, both read as the same tree.</summary>
public class YamlOracleTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        OneOf("attend", "person on probation", "he said: no", "it's", "# 1", "- x", "", "“quoted”", "a\nb\n", "true", "\\d", "{x}", "é 😀"),
        Gen.Char["ab :#-'\"\\[]{},\n\t?&*!|>%@é0"].Array[0, 8].Select(letters => new string(letters)));

    private static readonly Gen<Value> Values = Gen.Recursive<Value>((depth, values) =>
        depth > 4
            ? Texts.Select(text => (Value)new Value.Scalar(text))
            : Gen.Frequency(
                (3, Texts.Select(text => (Value)new Value.Scalar(text))),
                (2, values.Array[0, 4].Select(items => (Value)new Value.Sequence(items))),
                (2, Gen.Select(Texts, values).Array[0, 4].Select(entries => (Value)new Value.Mapping([.. entries.DistinctBy(entry => entry.Item1)])))));

    private static readonly Gen<string> Documents = Gen.Select(Values, Gen.Int).Select((value, seed) => YamlWriter.Write(value, seed));

    // Pieces that make structure, so that many random texts are nearly right.
    private static readonly Gen<string> Pieces = OneOf(
        "a", "b", "c d", ": ", ":", "- ", "-", "\n", "\n ", "\n  ", "\n    ", " ", "  ", "[", "]", "{", "}", ", ", ",", "'", "\"", "#", " # x\n", "|", ">", "|-\n", ">+\n", "\\n", "\\",
        "\r\n", "\t", "?", "? ", "&a", "*a", "!t", "---", "...", "%", "<<", "''", "\"\"", "a: b", "- a", "\n- ", "\na: ", "\n  - ", "\n  b: ", "é", "|2\n", "\n\n", "~", "@", "`");

    [Fact]
    public void Every_file_of_rules_that_is_shipped_reads_the_same()
    {
        var assembly = typeof(YamlReader).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var text = reader.ReadToEnd();
            Assert.Equal(YamlTree.ReadWithYamlDotNet(text), YamlTree.Read(text));
        });
    }

    [Fact]
    public void A_tree_written_in_any_style_is_read_back() =>
        Gen.Select(Values, Gen.Int).Sample(
            (value, seed) => Assert.Equal(value.Show(), YamlTree.Read(YamlWriter.Write(value, seed))),
            iter: 5_000);

    [Fact]
    public void YamlDotNet_reads_the_same_tree() =>
        Documents.Sample(text => Assert.Equal(YamlTree.ReadWithYamlDotNet(text), YamlTree.Read(text)), iter: 5_000);

    [Fact]
    public void Of_changed_documents_only_those_are_accepted_that_YamlDotNet_reads_the_same_way() => AssertAgrees(
        Gen.Select(Documents, Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3], Pieces).Array[1, 3], (text, edits) => edits.Aggregate(text, Edit)),
        texts: 10_000);

    [Fact]
    public void Of_random_texts_only_those_are_accepted_that_YamlDotNet_reads_the_same_way() =>
        AssertAgrees(Pieces.Array[1, 14].Select(string.Concat), texts: 20_000);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Edit(string text, (double Place, int Removed, string Added) edit)
    {
        var at = (int)(edit.Place * text.Length);
        return text.Remove(at, Math.Min(edit.Removed, text.Length - at)).Insert(at, edit.Added);
    }

    private static void AssertAgrees(Gen<string> documents, int texts)
    {
        var accepted = 0;
        documents.Sample(
            text =>
            {
                string tree;
                try
                {
                    tree = YamlTree.Read(text);
                }
                catch (YamlException exception)
                {
                    Assert.InRange(exception.Line, 1, text.Length + 1);
                    Assert.InRange(exception.Column, 1, text.Length + 1);
                    return;
                }

                Interlocked.Increment(ref accepted);
                Assert.Equal(YamlTree.ReadWithYamlDotNet(text), tree);
            },
            iter: texts);

        // Enough texts were accepted for the comparison to mean something.
        Assert.InRange(accepted, texts / 10, texts);
    }
}
