namespace LanguageLint.Analyzers.CSharp;

/// <summary>Tells by its look alone whether a text is prose: words with spaces between them, and not the language of a machine.</summary>
internal static class ProseShape
{
    // Small words that stand in nearly every sentence, and in hardly any list of names.
    private static readonly NameList SmallWords = new("""
        a an the and or of to in on at for with by from is are was were be been has have had do does did not no you your we our they their he his she her it its this that these those
        who which when if as so but can will must may should there
        """);

    // Statements begin with one of these and go on with another.
    private static readonly NameList SqlWords = new("""
        SELECT FROM WHERE INSERT INTO VALUES UPDATE SET DELETE CREATE ALTER DROP TABLE VIEW INDEX JOIN MERGE USING EXEC EXECUTE DECLARE WITH TRUNCATE GROUP ORDER BY UNION GRANT ON AND AS
        """);

    // “… or visit example.org” ends in a place on the web, not in a file.
    private static readonly NameList Domains = new("com org net gov edu info uk ie eu scot us au ca nz io co");

    // In small letters a statement needs the word that goes with its first: “Delete an [item] with care” is prose.
    private static readonly Dictionary<string, NameList> SqlPartners = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SELECT"] = new("FROM"),
        ["INSERT"] = new("INTO"),
        ["UPDATE"] = new("SET"),
        ["DELETE"] = new("FROM WHERE"),
        ["MERGE"] = new("USING"),
        ["WITH"] = new("SELECT"),
        ["CREATE"] = new("TABLE VIEW INDEX"),
        ["ALTER"] = new("TABLE VIEW INDEX"),
        ["DROP"] = new("TABLE VIEW INDEX"),
        ["TRUNCATE"] = new("TABLE"),
    };

    /// <summary>Whether two words of letters stand side by side. Allocates nothing; what fails here is no prose, whatever it is used for.</summary>
    public static bool HasTwoWords(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var wordBefore = false;
        foreach (var c in text)
        {
            if (char.IsLetter(c) || c is '\'' or '’')
            {
                letters++;
                if (wordBefore)
                {
                    return true;
                }
            }
            else
            {
                wordBefore = letters > 0 && char.IsWhiteSpace(c);
                letters = 0;
            }
        }

        return false;
    }

    /// <summary>Whether a text that nothing else is known of is prose.</summary>
    public static bool IsProse(string text) =>
        HasTwoWords(text.AsSpan()) && !IsSql(text) && !IsMachineText(text) && !EndsInFileName(text) && (ReadsAsSentence(text) || IsPlainPhrase(text));

    /// <summary>Whether a text that is shown to people can be read at all.</summary>
    public static bool IsReadable(string text) => text.Any(char.IsLetter) && !IsSql(text) && !IsMachineText(text);

    private static bool IsMachineText(string text)
    {
        var start = text.TrimStart();
        return IsJson(start) || start.StartsWith("<?xml", StringComparison.Ordinal)
            || start.StartsWith("/", StringComparison.Ordinal) || start.StartsWith("~/", StringComparison.Ordinal) || start.StartsWith("^", StringComparison.Ordinal) || start.StartsWith("//", StringComparison.Ordinal)
            || text.Contains("(?") || text.Contains("\\b") || text.Contains("\\s") || text.Contains("\\d") || text.Contains("[^")
            || IsAddress(start) || IsXPath(text);
    }

    private static bool IsJson(string text) =>
        text.StartsWith("[{", StringComparison.Ordinal) || (text.StartsWith("{", StringComparison.Ordinal) && text.AsSpan(1).TrimStart().StartsWith("\"".AsSpan(), StringComparison.Ordinal));

    // http://…, mailto:…, c:\…: no space up to the sign.
    private static bool IsAddress(string text)
    {
        var sign = text.IndexOf("://", StringComparison.Ordinal);
        sign = sign >= 0 ? sign : text.IndexOf(":\\", StringComparison.Ordinal);
        return sign > 0 && text.IndexOf(' ', 0, sign) < 0;
    }

    // //note[@kind='a'], not (@kind='b')
    private static bool IsXPath(string text)
    {
        var sign = text.IndexOf('@');
        return sign > 0 && text[sign - 1] is '[' or '(' or '/' && text.IndexOf('=', sign) > sign + 1;
    }

    private static bool IsSql(string text)
    {
        var words = text.Split((char[])[' ', '\t', '\r', '\n', '(', ')', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !SqlWords.Contains(words[0].ToUpperInvariant()))
        {
            return false;
        }

        var capitals = words.Count(SqlWords.Contains);
        return capitals >= 2
            || (text.IndexOfAny(['*', '=', '@', '_', '[', '`']) >= 0
                && SqlPartners.TryGetValue(words[0], out var partners) && words.Any(word => partners.Contains(word.ToUpperInvariant())));
    }

    // “Theme for Strings.mp3”: a name of two to four letters or figures follows the last full stop, and a word stands before it.
    private static bool EndsInFileName(string text)
    {
        var stop = text.LastIndexOf('.');
        var ending = text.Length - stop - 1;
        if (stop < 1 || ending is < 2 or > 4 || !char.IsLetterOrDigit(text[stop - 1]))
        {
            return false;
        }

        var name = text.Substring(stop + 1);
        return name.All(c => char.IsDigit(c) || char.IsLower(c)) && !name.All(char.IsDigit) && !Domains.Contains(name);
    }

    private static bool ReadsAsSentence(string text)
    {
        var words = text.Split((char[])[' ', '\t', '\r', '\n', '.', ',', ';', ':', '!', '?', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => SmallWords.Contains(word.ToLowerInvariant())) || (char.IsUpper(words[0][0]) && words.All(word => !IsIdentifier(word)));
    }

    // snake_case, kebab-case-with-parts, camelCase, a.b.c, x=1 … mark lists of names: CSS classes, columns, options.
    private static bool IsIdentifier(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is '_' or '=' or '/' or '\\' or '#' or '$' || (char.IsUpper(word[i]) && char.IsLower(word[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    // “prolific offender”: small letters, spaces, and nothing that lists of names have.
    private static bool IsPlainPhrase(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c is not (' ' or '\'' or '’' or ',' or '.' or '!' or '?' or '…' or '\n' or '\r'))
            {
                return false;
            }
        }

        return !text.Split(' ').Any(IsIdentifier);
    }
}
