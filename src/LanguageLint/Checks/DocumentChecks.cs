namespace LanguageLint.Checks;

/// <summary>The checks of whole documents, by the names that packs use.</summary>
internal static class DocumentChecks
{
    /// <summary>All checks.</summary>
    public static IReadOnlyDictionary<string, IDocumentCheck> ByName { get; } = new Dictionary<string, IDocumentCheck>(StringComparer.Ordinal)
    {
        ["absent"] = new AbsentCheck(),
        ["named-contact"] = new NamedContactCheck(),
        ["reachable"] = new ReachableCheck(),
        ["late"] = new LateCheck(),
        ["long-sentence"] = new LongSentenceCheck(),
        ["reading-ease"] = new ReadingEaseCheck(),
        ["shouting"] = new ShoutingCheck(),
        ["balance"] = new BalanceCheck(),
        ["too-long"] = new TooLongCheck(),
    };
}
