using LanguageLint.Matching;

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

/// <summary>One word. <see cref="Offset"/> is its place in the pattern, for error messages.</summary>
internal sealed record WordNode : PatternNode
{
    private static readonly char[] PartBorders = [' ', '-', '\u2010', '\u2011'];

    /// <exception cref="PatternException">The word has no letters.</exception>
    public WordNode(string text, WordFamily family, int offset)
    {
        Text = text;
        Family = family;
        Offset = offset;
        Parts = Cut(text, offset);
    }

    /// <summary>The word as written.</summary>
    public string Text { get; }

    /// <summary>How its last part is inflected.</summary>
    public WordFamily Family { get; }

    /// <summary>Its place in the pattern.</summary>
    public int Offset { get; }

    /// <summary>The folded words as the tokeniser cuts them: re-offender is two, you're is two, day's is one.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Whether the word also stands joined: re-offend, reoffend.</summary>
    public bool HasJoinedForm => Parts.Count == 2 && Text.IndexOf('-') > 0;

    private static List<string> Cut(string text, int offset)
    {
        var parts = new List<string>(1);
        foreach (var part in text.Split(PartBorders, StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = WordHash.Fold(part.AsSpan());
            var apostrophe = folded.IndexOf('\'');
            if (apostrophe > 0 && EndsAsOwner(folded, apostrophe))
            {
                parts.Add(folded.Substring(0, apostrophe));
            }
            else if (apostrophe > 0 && folded.Substring(apostrophe) is "'s" or "'re" or "'ve" or "'ll" or "'d" or "'m")
            {
                parts.Add(folded.Substring(0, apostrophe));
                parts.Add(folded.Substring(apostrophe));
            }
            else if (folded.Length > 0)
            {
                parts.Add(folded);
            }
        }

        return parts.Count > 0 ? parts : throw new PatternException($"“{text}” has no letters to find.", offset);
    }

    // The tokeniser keeps a possessive ending with its word: day's and residents' are one token each.
    private static bool EndsAsOwner(string folded, int apostrophe) => folded.Substring(apostrophe) switch
    {
        "'" => folded[apostrophe - 1] == 's',
        "'s" => !Tokenizer.IsContracting(folded.AsSpan(0, apostrophe)),
        _ => false,
    };
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
