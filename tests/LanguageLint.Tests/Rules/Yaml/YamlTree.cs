using System.Text;
using LanguageLint.Rules.Yaml;
using YamlDotNet.RepresentationModel;
using OurMapping = LanguageLint.Rules.Yaml.YamlMapping;
using OurNode = LanguageLint.Rules.Yaml.YamlNode;
using OurScalar = LanguageLint.Rules.Yaml.YamlScalar;
using OurSequence = LanguageLint.Rules.Yaml.YamlSequence;

namespace LanguageLint.Tests.Rules.Yaml;

/// <summary>One way to write down a tree of values, so that trees of different readers can be compared as texts.</summary>
internal static class YamlTree
{
    /// <summary>The tree that LanguageLint reads.</summary>
    internal static string Read(string text) => Show(YamlReader.Read(text));

    /// <summary>The tree that YamlDotNet reads, or why it reads none.</summary>
    internal static string ReadWithYamlDotNet(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text.TrimStart('\uFEFF')));
        }
        catch (YamlDotNet.Core.YamlException exception)
        {
            return "refused: " + exception.Message;
        }

        return stream.Documents.Count switch { 0 => Quote(""), 1 => Show(stream.Documents[0].RootNode), _ => "several documents" };
    }

    internal static string Show(OurNode node) => node switch
    {
        OurScalar scalar => Quote(scalar.Value),
        OurSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Show)) + "]",
        OurMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => Show(entry.Key) + ": " + Show(entry.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };

    internal static string Quote(string value)
    {
        var result = new StringBuilder("\"");
        foreach (var c in value)
        {
            result.Append(c switch { '\\' => "\\\\", '"' => "\\\"", '\n' => "\\n", '\t' => "\\t", < ' ' => $"\\x{(int)c:x2}", _ => c.ToString() });
        }

        return result.Append('"').ToString();
    }

    private static string Show(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlScalarNode scalar => Quote(scalar.Value ?? ""),
        YamlSequenceNode sequence => "[" + string.Join(", ", sequence.Children.Select(Show)) + "]",
        YamlMappingNode mapping => "{" + string.Join(", ", mapping.Children.Select(entry => Show(entry.Key) + ": " + Show(entry.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };
}
