namespace LanguageLint.Rules;

/// <summary>How a word of a pattern is inflected.</summary>
internal enum WordFamily
{
    /// <summary>Just as written.</summary>
    None,
    /// <summary><c>/n</c>: singular, plural, possessive.</summary>
    Noun,
    /// <summary><c>/v</c>: all forms of a verb.</summary>
    Verb,
    /// <summary><c>/a</c>: positive, comparative, superlative.</summary>
    Adjective,
}

/// <summary>A pattern as written: a tree. The grammar is in <c>rules/README.md</c>.</summary>
internal abstract record PatternNode;

/// <summary>One word. <paramref name="Offset"/> is its place in the pattern, for error messages.</summary>
internal sealed record WordNode(string Text, WordFamily Family, int Offset) : PatternNode
{
    /// <summary>The words as the tokeniser cuts them; kept here by the compiler, which asks often.</summary>
    public IReadOnlyList<string>? Parts { get; set; }
}

/// <summary>A word class by name.</summary>
internal sealed record ClassNode(string Name, int Offset) : PatternNode;

/// <summary>Items in a row.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Items) : PatternNode;

/// <summary>One of several.</summary>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Branches) : PatternNode;

/// <summary>An item or nothing.</summary>
internal sealed record OptionalNode(PatternNode Item) : PatternNode;

/// <summary>Up to <paramref name="Most"/> words of any kind.</summary>
internal sealed record GapNode(int Most) : PatternNode;

/// <summary>Punctuation inside a sentence may stand here.</summary>
internal sealed record CommaNode : PatternNode;

/// <summary>The start (<c>^</c>) or end (<c>$</c>) of a sentence.</summary>
internal sealed record EdgeNode(bool AtStart) : PatternNode;

/// <summary>Remembers what an item matched.</summary>
internal sealed record CaptureNode(string Name, PatternNode Item, int Offset) : PatternNode;
