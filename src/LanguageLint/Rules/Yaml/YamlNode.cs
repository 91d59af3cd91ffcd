using LanguageLint.Text;

namespace LanguageLint.Rules.Yaml;

/// <summary>A value of a YAML text and where it starts: line and column from 1, in UTF-16 units.</summary>
internal abstract class YamlNode(LinePosition start)
{
    /// <summary>Where the value starts; a quoted text starts at its quotation mark.</summary>
    public LinePosition Start { get; } = start;
}

/// <summary>How a text is written.</summary>
internal enum YamlStyle
{
    /// <summary>Without marks.</summary>
    Plain,
    /// <summary>In <c>'…'</c>.</summary>
    SingleQuoted,
    /// <summary>In <c>"…"</c>.</summary>
    DoubleQuoted,
    /// <summary>After <c>|</c>.</summary>
    Literal,
    /// <summary>After <c>&gt;</c>.</summary>
    Folded,
}

/// <summary>A text. Packs read numbers and true or false as text too.</summary>
internal sealed class YamlScalar(string value, YamlStyle style, LinePosition start, IReadOnlyList<YamlRun>? runs = null) : YamlNode(start)
{
    /// <summary>The text, with escapes resolved and lines folded; empty where a key or list item has no value.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written.</summary>
    public YamlStyle Style { get; } = style;

    /// <summary>
    /// Where character <paramref name="index"/> of <see cref="Value"/> is written, so that an error inside a pattern can point at the character.
    /// The index after the last character gives the place after it. A folded line end is placed at the end of its line.
    /// </summary>
    public LinePosition PositionOf(int index)
    {
        // A text on one line without escapes stands as it is, after its quotation mark.
        var run = new YamlRun(0, Start.Line, Start.Column + (Style == YamlStyle.Plain ? 0 : 1));
        for (var i = (runs?.Count ?? 0) - 1; i >= 0; i--)
        {
            run = runs![i];
            if (run.Index <= index)
            {
                break;
            }
        }

        return new LinePosition(run.Line, run.Column + Math.Max(index - run.Index, 0));
    }
}

/// <summary>Characters of a value, from <paramref name="Index"/> on, that stand side by side in the text from this line and column on.</summary>
internal readonly record struct YamlRun(int Index, int Line, int Column);

/// <summary>A list.</summary>
internal sealed class YamlSequence(IReadOnlyList<YamlNode> items, LinePosition start) : YamlNode(start)
{
    /// <summary>The items, in order.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>A mapping of keys to values. No key stands twice.</summary>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, LinePosition start) : YamlNode(start)
{
    /// <summary>The entries, in the order written.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>The value of a key, or null when there is none. Looks at each entry in turn.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>One entry of a mapping.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
