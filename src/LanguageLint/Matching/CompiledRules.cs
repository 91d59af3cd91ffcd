using LanguageLint.Guards;
using LanguageLint.Wording;

namespace LanguageLint.Matching;

/// <summary>A compiled rule set: immutable, shared by all threads.</summary>
internal sealed class CompiledRules(
    IReadOnlyList<CompiledRule> rules, IndexedPattern[]?[] index, Vocabulary vocabulary, Lexicon lexicon, GuardSet guards)
{
    public IReadOnlyList<CompiledRule> Rules { get; } = rules;

    /// <summary>The patterns that an anchor word leads to, by the word's number; null for a word that anchors none.</summary>
    public IndexedPattern[]?[] Index { get; } = index;

    public Lexicon Lexicon { get; } = lexicon;

    public GuardSet Guards { get; } = guards;

    public Tokenizer Tokenizer { get; } = new(vocabulary);

    public Writer Writer { get; } = new(lexicon, guards.Roles);

    public MatchGrammar Grammar { get; } = new(lexicon);
}
