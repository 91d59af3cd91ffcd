namespace LanguageLint.Cli.Accuracy;

/// <summary>What a careful reviewer says of a phrase.</summary>
internal enum LabelTier
{
    /// <summary>Any careful reviewer would flag it here.</summary>
    Must,
    /// <summary>Reviewers differ; it does not count either way.</summary>
    May,
    /// <summary>It looks like a hit and is none.</summary>
    Trap,
}
