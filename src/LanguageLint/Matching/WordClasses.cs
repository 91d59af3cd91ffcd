using LanguageLint.Rules;

namespace LanguageLint.Matching;

/// <summary>The word classes of a run by name, each a list of patterns.</summary>
internal sealed class WordClasses(IReadOnlyDictionary<string, IReadOnlyList<PatternNode>> classes)
{
    /// <summary>The names of all classes.</summary>
    public IEnumerable<string> Names => classes.Keys;

    /// <summary>The entries of a class; false when there is none of this name.</summary>
    public bool TryGet(string name, out IReadOnlyList<PatternNode> entries) => classes.TryGetValue(name, out entries!);
}
