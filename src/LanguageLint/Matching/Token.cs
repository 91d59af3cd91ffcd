namespace LanguageLint.Matching;

/// <summary>What stands between a token and the one before it.</summary>
internal enum Separator : byte
{
    /// <summary>Nothing: a clitic such as the <c>'re</c> of <c>you're</c>.</summary>
    None,
    /// <summary>White space.</summary>
    Space,
    /// <summary>A hyphen without spaces.</summary>
    Hyphen,
    /// <summary>Punctuation inside a sentence: comma, quotation mark, bracket, dash, slash, colon.</summary>
    Punctuation,
    /// <summary>The end of a sentence, or the start of the block.</summary>
    Sentence,
}

/// <summary>What a token looks like.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,
    /// <summary>Starts with a capital.</summary>
    Capitalised = 1,
    /// <summary>Two letters or more, all capitals.</summary>
    Upper = 2,
    /// <summary>Starts with a digit.</summary>
    Number = 4,
    /// <summary>Text to be filled in later.</summary>
    Hole = 8,
    /// <summary>An address, a file name or an identifier: no prose.</summary>
    Opaque = 16,
}

/// <summary>One word of a block. Offsets and lengths count UTF-16 units of the block's text.</summary>
/// <param name="Start">Where the word starts.</param>
/// <param name="Length">Its length without a possessive ending.</param>
/// <param name="Word">Its number in the vocabulary; 0 for a word that no rule knows.</param>
/// <param name="Tail">Length of a possessive ending (<c>'s</c> or <c>'</c>), else 0.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Traits">What it looks like.</param>
internal readonly record struct Token(int Start, int Length, int Word, byte Tail, Separator Before, TokenTraits Traits)
{
    /// <summary>The first offset after the word, a possessive ending not counted.</summary>
    public int End => Start + Length;

    /// <summary>The first offset after the word and its possessive ending.</summary>
    public int TailEnd => Start + Length + Tail;

    public bool Has(TokenTraits trait) => (Traits & trait) != 0;
}
