namespace LanguageLint.Rules.Yaml;

/// <summary>A text that is not the YAML that packs are written in. The message says what is wrong and what would be right, in a sentence or two.</summary>
internal sealed class YamlException : Exception
{
    /// <summary>Makes an error at a place of the text.</summary>
    public YamlException(int line, int column, string message)
        : base(message)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 units.</summary>
    public int Column { get; }
}
