using System.Globalization;
using LanguageLint.Matching;
using LanguageLint.Rules;

namespace LanguageLint;

/// <summary>
/// Tells quickly whether any rule could speak of a text, so that a host with many short texts (the strings of a program) need not make a
/// document of each. It never says no to a text in which the <see cref="Linter"/> finds a phrase. Immutable; asking allocates nothing.
/// </summary>
public sealed class WordProbe
{
    private readonly Vocabulary _vocabulary;

    // By a word's number: whether a pattern hangs on the word.
    private readonly bool[] _anchors;

    /// <summary>Makes a probe for the rules that may speak.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="speaks">Which of them to ask for.</param>
    public WordProbe(RuleSet rules, Predicate<Rule> speaks)
    {
        var compiled = rules.Compiled;
        _vocabulary = compiled.Vocabulary;
        _anchors = new bool[_vocabulary.Count];
        var active = new ActiveRules(compiled.Rules.Count, rule => compiled.Rules[rule] is { Check: null } asked && speaks(asked.Source));
        for (var word = 0; word < _anchors.Length; word++)
        {
            foreach (ref readonly var entry in compiled.Index.Of(word))
            {
                _anchors[word] |= active[entry.Rule];
            }
        }
    }

    /// <summary>Whether the text holds a word by which one of the rules begins to look closer.</summary>
    public bool MayFind(ReadOnlySpan<char> text) => Next(text, 0) >= 0;

    /// <summary>Where the next word stands by which one of the rules begins to look closer: a UTF-16 offset; −1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">UTF-16 offset at which to begin, not inside a word.</param>
    public int Next(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var word = at;
            if (!char.IsLetterOrDigit(text[at]) && !IsApostrophe(text[at]))
            {
                at++;
            }
            else if (WordFrom(text, ref at))
            {
                return word;
            }
        }

        return -1;
    }

    // Words may go on after an apostrophe (don't) or end there (offender's); short forms are words of their own ('ll). All of them are asked.
    private bool WordFrom(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var key = WordKey.Empty;
        for (; at < text.Length && BelongsToWord(text[at]); at++)
        {
            var folded = WordHash.Fold(text[at]);
            if (folded == '\'' && at > start)
            {
                if (IsAnchor(key, text.Slice(start, at - start)) || IsShortForm(text, at))
                {
                    return true;
                }
            }

            key = folded == '\0' ? key : WordKey.Grow(key, folded);
        }

        at = at == start ? at + 1 : at;
        return IsAnchor(key, text.Slice(start, at - start));
    }

    private bool IsShortForm(ReadOnlySpan<char> text, int start)
    {
        var key = WordKey.Grow(WordKey.Empty, '\'');
        var at = start + 1;
        for (; at < text.Length && char.IsLetter(text[at]); at++)
        {
            key = WordKey.Grow(key, WordHash.Fold(text[at]));
        }

        return at > start + 1 && IsAnchor(key, text.Slice(start, at - start));
    }

    private bool IsAnchor(ulong key, ReadOnlySpan<char> word) => _vocabulary.Find(key, word) is var number and > 0 && number < _anchors.Length && _anchors[number];

    private static bool BelongsToWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsApostrophe(c) || WordHash.Fold(c) == '\0'
        || (c >= '\u0080' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static bool IsApostrophe(char c) => c == '\'' || (c >= '\u0080' && WordHash.Fold(c) == '\'');
}
