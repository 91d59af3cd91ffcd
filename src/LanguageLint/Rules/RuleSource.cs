namespace LanguageLint.Rules;

/// <summary>A guide, law or study that rules cite.</summary>
public sealed record RuleSource
{
    /// <summary>The key that rules use.</summary>
    public required string Key { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it; null when nobody did.</summary>
    public string? Publisher { get; init; }

    /// <summary>Year or years, as text.</summary>
    public string? Year { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>The country or region it speaks for.</summary>
    public string? Region { get; init; }

    /// <summary>What a reader should know of it, such as that only a summary was read.</summary>
    public string? Note { get; init; }
}
