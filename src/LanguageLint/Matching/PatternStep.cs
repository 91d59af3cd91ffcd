namespace LanguageLint.Matching;

/// <summary>What a step of a compiled pattern asks of the text.</summary>
internal enum StepKind : byte
{
    /// <summary>The pattern is complete.</summary>
    Accept,
    /// <summary>One token of a set of words.</summary>
    Word,
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
    /// <summary>One of several ways to go on.</summary>
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

/// <summary>One step of a compiled pattern; steps are linked by <see cref="Next"/>, the last one accepts.</summary>
internal sealed class PatternStep(StepKind kind)
{
    public StepKind Kind { get; } = kind;

    /// <summary>What follows; null only for <see cref="StepKind.Accept"/> and <see cref="StepKind.Choice"/>.</summary>
    public PatternStep? Next { get; init; }

    /// <summary>The words of a <see cref="StepKind.Word"/> step.</summary>
    public WordSet Words { get; init; } = WordSet.Empty;

    /// <summary>The ways on of a <see cref="StepKind.Choice"/>, the preferred first; the phrases of a <see cref="StepKind.Call"/>.</summary>
    public PatternStep[] Branches { get; init; } = [];

    /// <summary>Size of a gap, or the number of a capture.</summary>
    public int Number { get; init; }
}
