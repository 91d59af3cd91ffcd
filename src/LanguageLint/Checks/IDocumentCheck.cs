namespace LanguageLint.Checks;

/// <summary>A check that needs the whole document to judge. Holds no state; its words and figures come from the rule.</summary>
internal interface IDocumentCheck
{
    /// <summary>What a rule has to give the check.</summary>
    CheckNeeds Needs { get; }

    /// <summary>What there is to say of the document; empty when all is well.</summary>
    IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals);
}

/// <summary>What a rule has to give a check.</summary>
[Flags]
internal enum CheckNeeds
{
    None = 0,
    /// <summary>Patterns to look for.</summary>
    Signs = 1,
    /// <summary>A number to measure against.</summary>
    Limit = 2,
}
