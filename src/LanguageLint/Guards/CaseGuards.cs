using LanguageLint.Rules;
using LanguageLint.Wording;

namespace LanguageLint.Guards;

/// <summary>The guards that one case of a rule states, compiled.</summary>
internal sealed class CaseGuards
{
    private readonly RuleGuards _guards;
    private readonly List<GuardPatterns> _all = [];
    private readonly GuardPatterns _unless, _before, _after, _notBefore, _notAfter, _sentence, _notSentence, _block, _notBlock;

    /// <param name="guards">The guards as written; of their patterns none is used but through <paramref name="compile"/>.</param>
    /// <param name="compile">Gives the patterns of each guard that has patterns, asked in a fixed order.</param>
    public CaseGuards(RuleGuards guards, Func<IReadOnlyList<Pattern>, GuardPatterns> compile)
    {
        _guards = guards;
        _unless = Compiled(guards.Unless);
        _before = Compiled(guards.Before);
        _after = Compiled(guards.After);
        _notBefore = Compiled(guards.NotBefore);
        _notAfter = Compiled(guards.NotAfter);
        _sentence = Compiled(guards.Sentence);
        _notSentence = Compiled(guards.NotSentence);
        _block = Compiled(guards.Block);
        _notBlock = Compiled(guards.NotBlock);

        GuardPatterns Compiled(IReadOnlyList<Pattern> patterns)
        {
            var compiled = compile(patterns);
            _all.Add(compiled);
            return compiled;
        }
    }

    /// <summary>The guards as written.</summary>
    public RuleGuards Source => _guards;

    /// <summary>The patterns of all guards that have patterns, in their fixed order.</summary>
    public IReadOnlyList<GuardPatterns> Patterns => _all;

    /// <summary>Whether the case switches a built-in guard off.</summary>
    public bool IsWithout(string guard) => _guards.Without.Contains(guard);

    /// <summary>The name of the first guard that lets the match pass; null when it is a hit.</summary>
    /// <param name="facts">The block.</param>
    /// <param name="passage">The match.</param>
    /// <param name="guards">The engine's own means to tell subjects and roles.</param>
    /// <param name="ignored">A guard to leave out, so that a test can show that it matters; null for none.</param>
    public string? Passes(BlockFacts facts, in Passage passage, GuardSet guards, string? ignored = null)
    {
        var (matcher, tokens) = (facts.Matcher, facts.Tokens);
        var (start, end) = (passage.Start, passage.End);
        return
            Asked("scope", _guards.Scope.Count > 0 && !_guards.Scope.Contains(facts.Block.Scope))
            ?? Asked("not-scope", _guards.NotScope.Contains(facts.Block.Scope))
            ?? Asked("capitals", _guards.Capitals.Count > 0 && !_guards.Capitals.Contains(Shape(passage)))
            ?? Asked("not-capitals", _guards.NotCapitals.Count > 0 && _guards.NotCapitals.Contains(Shape(passage)))
            ?? Asked("unless", _unless.Over(matcher, tokens, start, end))
            ?? Asked("before", _before.Count > 0 && !_before.EndsAt(matcher, tokens, start))
            ?? Asked("not-before", _notBefore.EndsAt(matcher, tokens, start))
            ?? Asked("after", _after.Count > 0 && !_after.StartsAt(matcher, tokens, end))
            ?? Asked("not-after", _notAfter.StartsAt(matcher, tokens, end))
            ?? Asked("as", _guards.As is { } role && guards.Roles.RoleOf(passage) != role)
            ?? Asked("sentence", _sentence.Count > 0 && !_sentence.Anywhere(matcher, tokens, passage.SentenceStart, passage.SentenceEnd))
            ?? Asked("not-sentence", _notSentence.Anywhere(matcher, tokens, passage.SentenceStart, passage.SentenceEnd))
            ?? Asked("addressed", _guards.Addressed is { } addressee && guards.AddresseeOf(passage) != addressee)
            ?? Asked("subject", _guards.Subject.Count > 0 && !_guards.Subject.Contains(guards.Subjects.Find(passage)))
            ?? Asked("block", _block.Count > 0 && !_block.Anywhere(matcher, tokens, 0, tokens.Count))
            ?? Asked("not-block", _notBlock.Anywhere(matcher, tokens, 0, tokens.Count))
            ?? Asked("setting", _guards.Setting is { } setting && !facts.Setting.Is(setting));

        string? Asked(string guard, bool passes) => passes && guard != ignored ? guard : null;
    }

    private static CaseShape Shape(in Passage passage) =>
        Capitals.ShapeOf(passage.Tokens.Text.Span.Slice(passage.Span.Start, passage.Span.Length));
}
