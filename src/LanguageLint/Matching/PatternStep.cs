namespace LanguageLint.Matching;

/// <summary>What a step of a compiled pattern asks of the text.</summary>
internal enum StepKind
{
    /// <summary>The pattern is complete.</summary>
    Accept,
    /// <summary>One word.</summary>
    Word,
    /// <summary>One token of a set of words.</summary>
    Words,
    /// <summary>One token of any kind.</summary>
    AnyWord,
    /// <summary>A number.</summary>
    Number,
    /// <summary>A capitalised word inside a sentence, or a hole.</summary>
    Name,
    /// <summary>Text to be filled in.</summary>
    Hole,
    /// <summary>A word that is not a small word of grammar.</summary>
    Content,
    /// <summary>A word with a possessive ending.</summary>
    Owner,
    /// <summary>One of two ways to go on; a choice of more is a row of choices, the preferred way first.</summary>
    Choice,
    /// <summary>One of the phrases of a class, then on.</summary>
    Call,
    /// <summary>Up to a number of tokens.</summary>
    Gap,
    /// <summary>Punctuation may stand before the next token.</summary>
    Comma,
    /// <summary>The next token starts a sentence.</summary>
    SentenceStart,
    /// <summary>The last token ended a sentence.</summary>
    SentenceEnd,
    /// <summary>A capture starts before the next token.</summary>
    CaptureStart,
    /// <summary>A capture ends after the last token.</summary>
    CaptureEnd,
}

/// <summary>One step of a compiled pattern. Steps stand in one row for a whole rule set and lead on by number; number 0 is <see cref="StepKind.Accept"/>.</summary>
/// <param name="Kind">What the step asks.</param>
/// <param name="Next">The step that follows; of a <see cref="StepKind.Choice"/> the other ways on.</param>
/// <param name="Operand">The number of a word, a word set or a capture, the size of a gap, the first way on of a choice, or the first step of a class.</param>
internal readonly record struct PatternStep(StepKind Kind, int Next, int Operand);
