using LanguageLint.Guards;
using LanguageLint.Wording;

namespace LanguageLint.Matching;

/// <summary>A compiled rule set: immutable, shared by all threads.</summary>
internal sealed class CompiledRules(
    OnDemand<CompiledRule> rules, Row<int> checks, OnDemand<CompiledPattern> patterns, PatternProgram program, Vocabulary vocabulary, AnchorIndex<AnchoredPattern> index, Lexicon lexicon, GuardSet guards)
{
    public OnDemand<CompiledRule> Rules { get; } = rules;

    /// <summary>The indices of the rules that are checks of the whole document.</summary>
    public Row<int> Checks { get; } = checks;

    /// <summary>All patterns of rules, names and guards, by number.</summary>
    public OnDemand<CompiledPattern> Patterns { get; } = patterns;

    public PatternProgram Program { get; } = program;

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>The patterns of rules that a word anchors.</summary>
    public AnchorIndex<AnchoredPattern> Index { get; } = index;

    public Lexicon Lexicon { get; } = lexicon;

    public GuardSet Guards { get; } = guards;

    public Tokenizer Tokenizer { get; } = new(vocabulary);

    public Writer Writer { get; } = new(lexicon, guards.Roles);

    public MatchGrammar Grammar { get; } = new(lexicon);
}
