namespace LanguageLint.Documents;

/// <summary>What is read of a document beside what its readers see.</summary>
public sealed record ReadingOptions
{
    /// <summary>Whether hidden text and the building blocks that an ordinary document carries are read too.</summary>
    public bool HiddenText { get; init; }
}
