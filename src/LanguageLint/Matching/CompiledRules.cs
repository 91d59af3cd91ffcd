using LanguageLint.Guards;
using LanguageLint.Wording;

namespace LanguageLint.Matching;

/// <summary>A compiled rule set: immutable, shared by all threads.</summary>
internal sealed class CompiledRules(
    IReadOnlyList<CompiledRule> rules, PatternProgram program, Vocabulary vocabulary, Lexicon lexicon, GuardSet guards)
{
    public IReadOnlyList<CompiledRule> Rules { get; } = rules;

    public PatternProgram Program { get; } = program;

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>The patterns that a word anchors.</summary>
    public AnchorIndex<AnchoredPattern> Index { get; } = new(vocabulary.Count, Number(rules), anchored => anchored.Indexed.Pattern.Anchors);

    public Lexicon Lexicon { get; } = lexicon;

    public GuardSet Guards { get; } = guards;

    public Tokenizer Tokenizer { get; } = new(vocabulary);

    public Writer Writer { get; } = new(lexicon, guards.Roles);

    public MatchGrammar Grammar { get; } = new(lexicon);

    private static List<AnchoredPattern> Number(IReadOnlyList<CompiledRule> rules)
    {
        var patterns = new List<AnchoredPattern>();
        foreach (var rule in rules)
        {
            for (var i = 0; i < rule.Cases.Count; i++)
            {
                foreach (var pattern in rule.Cases[i].Patterns)
                {
                    patterns.Add(new AnchoredPattern(pattern.Neighbours, new IndexedPattern(rule, i, pattern, patterns.Count)));
                }
            }
        }

        return patterns;
    }
}
