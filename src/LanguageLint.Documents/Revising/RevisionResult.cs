namespace LanguageLint.Documents.Revising;

/// <summary>A revised file and what was done to it.</summary>
public sealed record RevisionResult
{
    /// <summary>The file; the original's bytes when nothing was done.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>Whether the file itself tells of the findings, in comments.</summary>
    public bool IsAnnotated { get; init; }

    /// <summary>Comments written.</summary>
    public int Comments { get; init; }

    /// <summary>Words replaced, in a review as tracked changes.</summary>
    public IReadOnlyList<AppliedChange> Changes { get; init; } = [];

    /// <summary>Findings on which nothing was written because an earlier review had.</summary>
    public int Known { get; init; }

    /// <summary>Findings without a comment of their own: beyond the first of their rule or of the file, or in no place that can hold one.</summary>
    public int Uncommented { get; init; }

    /// <summary>What the user should know, in sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>A replacement that was made.</summary>
/// <param name="Finding">What led to it.</param>
/// <param name="Old">The words that were there.</param>
/// <param name="New">What stands there now.</param>
/// <param name="Place">Where a person finds it; null where line and column say it.</param>
public sealed record AppliedChange(Finding Finding, string Old, string New, string? Place);
