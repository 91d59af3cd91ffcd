using LanguageLint.Rules;

namespace LanguageLint.Matching;

/// <summary>A word class, compiled once however many patterns use it.</summary>
internal sealed class PatternClass
{
    /// <summary>The entries that are single words.</summary>
    public required WordSet Words { get; init; }

    /// <summary>The entries that are phrases, as written.</summary>
    public required IReadOnlyList<PatternNode> Phrases { get; init; }

    /// <summary>The first step of the phrases, which all end in <see cref="StepKind.Accept"/>. Null until a pattern first asks.</summary>
    public int? Body { get; set; }

    /// <summary>Whether any entry is a single word.</summary>
    public bool HasWords => Words.Words.Length > 0 || Words.HasEndings;
}
