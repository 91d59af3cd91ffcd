using LanguageLint.Rules;

namespace LanguageLint.Suppressions;

/// <summary>Moves through the text of a comment, word by word. Spaces and line ends between words do not count.</summary>
internal sealed class SuppressionReader
{
    private readonly string _text;

    internal SuppressionReader(string text)
    {
        _text = text;
        SkipBlanks();
    }

    internal int Position { get; private set; }

    internal bool AtEnd => Position >= _text.Length;

    /// <summary>The next run of letters; empty when there is none.</summary>
    internal string ReadWord() => ReadWhile(char.IsLetter);

    /// <summary>Moves past a sign, if it stands here.</summary>
    internal bool Skip(char sign)
    {
        if (AtEnd || _text[Position] != sign)
        {
            return false;
        }

        Position++;
        SkipBlanks();
        return true;
    }

    /// <summary>A rule id in capitals, a category or <c>all</c> in lower case; null, without moving, when none of them stands here.</summary>
    internal string? ReadRule()
    {
        var start = Position;
        var word = ReadWhile(c => char.IsLetterOrDigit(c) || c == '-').ToLowerInvariant();
        if (IsRuleId(word))
        {
            return word.ToUpperInvariant();
        }

        if (word == Suppression.AllRules || RuleCategories.TryParse(word, out _))
        {
            return word;
        }

        Position = start;
        return null;
    }

    /// <summary>Whether a rule stands here.</summary>
    internal bool StartsWithRule()
    {
        var start = Position;
        var found = ReadRule() is not null;
        Position = start;
        return found;
    }

    /// <summary>Reads words in straight or curly quotation marks, or none. False when they are empty or not closed.</summary>
    internal bool TryReadQuoted(out string? words)
    {
        words = null;
        if (AtEnd || _text[Position] is not ('"' or '“'))
        {
            return true;
        }

        var close = _text.IndexOf(_text[Position] == '"' ? '"' : '”', Position + 1);
        if (close < 0 || string.IsNullOrWhiteSpace(_text[(Position + 1)..close]))
        {
            return false;
        }

        words = _text[(Position + 1)..close].Trim();
        Position = close + 1;
        SkipBlanks();
        return true;
    }

    /// <summary>All that is left, without spaces at its end.</summary>
    internal string Rest() => _text[Position..].TrimEnd();

    // LL and four digits, or LLH and three.
    private static bool IsRuleId(string word)
    {
        if (word.Length != 6 || !word.StartsWith("ll", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = word[2] == 'h' ? 3 : 2; i < word.Length; i++)
        {
            if (word[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private string ReadWhile(Func<char, bool> belongs)
    {
        var start = Position;
        while (!AtEnd && belongs(_text[Position]))
        {
            Position++;
        }

        var word = _text[start..Position];
        SkipBlanks();
        return word;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }
    }
}
