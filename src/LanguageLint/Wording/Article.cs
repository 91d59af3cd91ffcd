namespace LanguageLint.Wording;

/// <summary>The indefinite article, which follows the sound of the next word and not its first letter.</summary>
public static class Article
{
    private static readonly string[] SilentH = ["hour", "honest", "honour", "honor", "heir"];

    // 'u' said as 'you'.
    private static readonly string[] YouSounds =
        [
            "ubiq", "ufo", "ugand", "uk", "unani", "unesco", "unicef", "unicorn", "unicy", "unifi", "unifo", "unify", "unila", "union", "unipart", "uniq", "unisex", "unison", "unit", "univ",
            "ura", "ureth", "uri", "uro", "uru", "usa", "usb", "use", "using", "usu", "ute", "uti", "uto",
        ];

    private static readonly string[] OneWords = ["one", "ones", "once", "oneself"];

    // Abbreviations that are said as words; all other short capitals are said letter by letter.
    private static readonly HashSet<string> SaidAsWords = new(
        ["MAPPA", "MARAC", "NACRO", "NASA", "NATO", "NEET", "NICE", "RAR", "ROTL", "SARA", "SEND", "SHPO", "SIM", "SMART", "SOPO", "STAR", "FIFA", "LASPO", "SARC", "RADAR", "HETE"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> SaidAsLetters = new(["MoJ", "MoD", "MSc", "LLM"], StringComparer.Ordinal);

    /// <summary>
    /// <c>a</c> or <c>an</c> before a word or phrase, whose first word decides; opening quotation marks, brackets and currency signs are passed over.
    /// Capitals matter (<c>an MP</c>, <c>a map</c>), so a heading in capitals is best asked in lower case.
    /// </summary>
    public static string For(string phrase)
    {
        var start = 0;
        while (start < phrase.Length && !char.IsLetterOrDigit(phrase[start]))
        {
            start++;
        }

        var end = start;
        while (end < phrase.Length && (char.IsLetterOrDigit(phrase[end]) || phrase[end] == ','))
        {
            end++;
        }

        return start < end && SoundsAsVowel(phrase[start..end]) ? "an" : "a";
    }

    private static bool SoundsAsVowel(string word)
    {
        if (char.IsDigit(word[0]))
        {
            return NumberSoundsAsVowel(word);
        }

        word = word.TrimEnd(',');
        return IsSaidByLetter(word)
            ? LetterSoundsAsVowel(char.ToUpperInvariant(word[0]))
            : WordSoundsAsVowel(word.ToLowerInvariant());
    }

    // By the letter's name: 'an F', 'an MP'; U is said 'you'.
    private static bool LetterSoundsAsVowel(char letter) =>
        letter is 'A' or 'E' or 'F' or 'H' or 'I' or 'L' or 'M' or 'N' or 'O' or 'R' or 'S' or 'X';

    // Eight and all that begins with it, eleven, eighteen: as a whole number or its leading group (11,000), or a year (1800).
    private static bool NumberSoundsAsVowel(string word)
    {
        if (word[0] == '8')
        {
            return true;
        }

        var leading = 0;
        var digits = 0;
        var grouped = false;
        foreach (var c in word)
        {
            if (c == ',')
            {
                grouped = true;
            }
            else if (char.IsDigit(c))
            {
                digits++;
                leading += grouped ? 0 : 1;
            }
            else
            {
                break;
            }
        }

        var leadingIsPair = grouped ? leading == 2 : digits == 4 || digits % 3 == 2;
        return leadingIsPair && (word.StartsWith("11", StringComparison.Ordinal) || word.StartsWith("18", StringComparison.Ordinal));
    }

    // 'x' of x-ray, 'MP' and 'MPs', 'HMPPS'; a longer word in capitals that can be said is read as a word.
    private static bool IsSaidByLetter(string word)
    {
        if (word.Length == 1 || SaidAsLetters.Contains(word))
        {
            return true;
        }

        var letters = word.Length > 2 && word[^1] == 's' ? word[..^1] : word;
        return letters.All(char.IsUpper)
            && !SaidAsWords.Contains(letters)
            && (letters.Length < 5 || Spelling.VowelGroups(letters.ToLowerInvariant()) == 0);
    }

    private static bool WordSoundsAsVowel(string word)
    {
        if (word[0] == 'h')
        {
            return StartsWithAny(word, SilentH);
        }

        if (word[0] == 'u')
        {
            return !StartsWithAny(word, YouSounds);
        }

        return Spelling.IsVowel(Unaccented(word[0]))
            && !word.StartsWith("eu", StringComparison.Ordinal)
            && !word.StartsWith("ewe", StringComparison.Ordinal)
            && Array.IndexOf(OneWords, word) < 0;
    }

    private static char Unaccented(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ä' or 'å' or 'æ' => 'a',
        'è' or 'é' or 'ê' or 'ë' => 'e',
        'ì' or 'í' or 'î' or 'ï' => 'i',
        'ò' or 'ó' or 'ô' or 'ö' or 'ø' or 'œ' => 'o',
        'ù' or 'ú' or 'û' or 'ü' => 'u',
        _ => c,
    };

    private static bool StartsWithAny(string word, string[] starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
