using System.Globalization;
using System.Runtime.CompilerServices;
using LanguageLint.Matching;
using LanguageLint.Rules;

namespace LanguageLint;

/// <summary>
/// Tells quickly whether any rule could speak of a text, so that a host with many short texts (the strings of a program) need not make a
/// document of each. It never says no to a text in which the <see cref="Linter"/> finds a phrase. Immutable; asking allocates nothing.
/// </summary>
/// <remarks>
/// It goes by the words on which patterns hang and, where plain words stand directly beside one, by those too: most patterns want certain words
/// there. What can be read in more than one way (an apostrophe, an escape, a sign) counts as any word.
/// </remarks>
public sealed class WordProbe
{
    // Compile well at once, not after many calls: a compiler that asks runs for seconds only. The value has no name in netstandard2.0.
    private const MethodImplOptions AtOnce = (MethodImplOptions)512;

    private readonly CompiledRules _rules;
    private readonly PlainNeighbours _neighbours;

    // By a rule's index: whether it is one to ask for.
    private readonly bool[] _speaks;

    // By a word's number: whether a pattern of such a rule hangs on the word.
    private readonly bool[] _anchors;

    /// <summary>Makes a probe for the rules that may speak.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="speaks">Which of them to ask for.</param>
    public WordProbe(RuleSet rules, Predicate<Rule> speaks)
    {
        _rules = rules.Compiled;
        _neighbours = new PlainNeighbours(_rules);
        _speaks = [.. _rules.Rules.Select(rule => rule.Check is null && speaks(rule.Source))];
        _anchors = new bool[_rules.Vocabulary.Count];
        for (var word = 0; word < _anchors.Length; word++)
        {
            foreach (ref readonly var entry in _rules.Index.Of(word))
            {
                _anchors[word] |= _speaks[entry.Rule];
            }
        }
    }

    /// <summary>Whether the text holds a word by which one of the rules begins to look closer.</summary>
    /// <param name="text">A whole text, without holes.</param>
    public bool MayFind(ReadOnlySpan<char> text) => Next(text, 0, text.Length) >= 0;

    /// <summary>Where the next word stands by which one of the rules begins to look closer: a UTF-16 offset; −1 when there is none.</summary>
    /// <param name="text">The text; no word stands before its start or after its end.</param>
    /// <param name="start">UTF-16 offset at which to begin, not inside a word.</param>
    /// <param name="end">The first offset at which no word is to begin.</param>
    [MethodImpl(AtOnce)]
    public int Next(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (!IsPlain(c) && (c < '\u0080' ? c != '\'' : !char.IsLetterOrDigit(c) && !IsApostrophe(c)))
            {
                at++;
                continue;
            }

            var word = at;
            var key = WordKey.Empty;
            while (at < text.Length && IsPlain(text[at]))
            {
                key = WordKey.Grow(key, WordHash.Fold(text[at++]));
            }

            if (at < text.Length && BelongsToWord(text[at]) ? OtherWordFrom(text, word, ref at, key) : Opens(text, word, at, key))
            {
                return word;
            }
        }

        return -1;
    }

    private bool Opens(ReadOnlySpan<char> text, int start, int end, ulong key)
    {
        if (Anchor(key, text.Slice(start, end - start)) is not (> 0 and var anchor))
        {
            return false;
        }

        var before = _neighbours.Before(text, start);
        var after = _neighbours.After(text, end);
        foreach (ref readonly var entry in _rules.Index.Of(anchor))
        {
            if (_speaks[entry.Rule] && _neighbours.Suit(entry, before, after))
            {
                return true;
            }
        }

        return false;
    }

    // Words may go on after an apostrophe (don't) or end there (offender's); short forms are words of their own ('ll). All of them are asked.
    private bool OtherWordFrom(ReadOnlySpan<char> text, int start, ref int at, ulong key)
    {
        for (; at < text.Length && BelongsToWord(text[at]); at++)
        {
            var folded = WordHash.Fold(text[at]);
            if (folded == '\'' && at > start)
            {
                if (Anchor(key, text.Slice(start, at - start)) > 0 || IsShortForm(text, at))
                {
                    return true;
                }
            }

            key = folded == '\0' ? key : WordKey.Grow(key, folded);
        }

        return Anchor(key, text.Slice(start, at - start)) > 0;
    }

    private bool IsShortForm(ReadOnlySpan<char> text, int start)
    {
        var key = WordKey.Grow(WordKey.Empty, '\'');
        var at = start + 1;
        for (; at < text.Length && char.IsLetter(text[at]); at++)
        {
            key = WordKey.Grow(key, WordHash.Fold(text[at]));
        }

        return at > start + 1 && Anchor(key, text.Slice(start, at - start)) > 0;
    }

    // The number of a word on which patterns hang; 0 for any other.
    private int Anchor(ulong key, ReadOnlySpan<char> word) => _rules.Vocabulary.Find(key, word) is var number && number < _anchors.Length && _anchors[number] ? number : 0;

    private static bool IsPlain(char c) => PlainNeighbours.IsPlain(c);

    private static bool BelongsToWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsApostrophe(c) || WordHash.Fold(c) == '\0'
        || (c >= '\u0080' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static bool IsApostrophe(char c) => c == '\'' || (c >= '\u0080' && WordHash.Fold(c) == '\'');
}
