using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>Reads the words that lists put before their items, such as “Condition %1:” (<c>w:lvlText</c>, ECMA-376 part 1, 17.9.11); mere numbers and bullets say nothing.</summary>
internal static class ListLabels
{
    /// <summary>The labels with words, each once, in the order of the file.</summary>
    public static IReadOnlyList<StoryText> Read(PartXml xml)
    {
        var labels = new List<StoryText>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        xml.ReadRoot();
        ReadChildren(xml, labels, known);
        return labels;
    }

    private static void ReadChildren(PartXml xml, List<StoryText> labels, HashSet<string> known)
    {
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            if (xml.Name == "lvlText" && xml.Attribute("val", prefixed: true) is { } value && SaysSomething(value) && known.Add(value))
            {
                var text = new StoryText { Scope = BlockScope.ListItem, Label = "list label" };
                text.Text.Append(value, xml.Element, attribute: "val");
                labels.Add(text);
            }

            ReadChildren(xml, labels, known);
        }
    }

    // Two letters side by side: 'a)' and 'o', a bullet of some fonts, are no words.
    private static bool SaysSomething(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsLetter(value[i]) && char.IsLetter(value[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
