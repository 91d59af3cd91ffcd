using LanguageLint.Text;

namespace LanguageLint.Rules;

/// <summary>Makes what the linter reads of the text of an example.</summary>
internal static class ExampleText
{
    /// <summary>What parts the paragraphs of a whole letter.</summary>
    public const string ParagraphBreak = "\n\n";

    /// <summary>The kind of document that the examples of a rule are.</summary>
    public static DocumentKind KindOf(Rule rule) => rule.Kinds.Count > 0 ? rule.Kinds[0] : DocumentKind.Unknown;

    /// <summary>The example of a check: a whole text, its paragraphs set apart by blank lines.</summary>
    public static Document Letter(string text, DocumentKind kind) => new()
    {
        Path = "example",
        Kind = kind,
        Blocks = [.. text.Split((string[])[ParagraphBreak], StringSplitOptions.None).Select(paragraph => Block(paragraph, BlockScope.Paragraph))],
    };

    /// <summary>The example of a phrase, in which <c>{{name}}</c> is a hole.</summary>
    public static TextBlock Block(string text, BlockScope scope)
    {
        var holes = new List<TextSpan>();
        for (var open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{", open + 2, StringComparison.Ordinal))
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close > 0)
            {
                holes.Add(TextSpan.FromBounds(open, close + 2));
            }
        }

        return new TextBlock(text.AsMemory(), scope, OffsetMap.Verbatim(0, text.Length), holes);
    }
}
