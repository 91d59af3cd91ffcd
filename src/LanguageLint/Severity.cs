namespace LanguageLint;

/// <summary>How much a finding weighs. A strength is praise and never fails anything.</summary>
public enum Severity
{
    /// <summary>The rule is switched off.</summary>
    Off,
    /// <summary>What the text does well.</summary>
    Strength,
    /// <summary>Good to know: guides differ, the words are quoted, or the law needs them.</summary>
    Note,
    /// <summary>Reasonable reviewers differ; consider it.</summary>
    Suggestion,
    /// <summary>A careful reviewer would change it.</summary>
    Warning,
    /// <summary>The service has decided that this must not go out.</summary>
    Error,
}
