namespace LanguageLint.Wording;

/// <summary>The bases that a regularly inflected word could come from, the likeliest by spelling first.</summary>
internal static class RegularBases
{
    /// <summary>Candidates for a word in lower case; none when it has no verb ending. Each must still be checked by inflecting it.</summary>
    internal static IEnumerable<string> Of(string word)
    {
        var candidates =
            Spelling.Ends(word, "ing") ? FromStem(word[..^3], "ying")
            : Spelling.Ends(word, "ed") ? FromStem(word[..^2], "ied")
            : Spelling.Ends(word, "s") ? FromS(word)
            : [];
        return candidates.Where(candidate => candidate.Length > 1 && Spelling.VowelGroups(candidate) > 0);
    }

    private static IEnumerable<string> FromS(string word)
    {
        if (Spelling.Ends(word, "ss") || Spelling.Ends(word, "us") || Spelling.Ends(word, "is"))
        {
            yield break;
        }

        if (Spelling.Ends(word, "ies"))
        {
            yield return word[..^3] + "y";
        }

        if (Spelling.Ends(word, "sses") || Spelling.Ends(word, "zzes"))
        {
            yield return word[..^3];
        }

        var stem = Spelling.Ends(word, "es") ? word[..^2] : "";
        if (stem.Length > 1 && (stem[^1] is 'x' or 'h' or 'o' || stem[^1] == stem[^2] || Spelling.Ends(stem, "tz")))
        {
            yield return stem;
        }

        yield return word[..^1];
        if (stem.Length > 0)
        {
            yield return stem;
        }
    }

    private static IEnumerable<string> FromStem(string stem, string yEnding)
    {
        if (stem.Length < 2)
        {
            yield break;
        }

        // 'tried' and 'carried' keep their y; 'lying' and 'died' come from -ie.
        if (yEnding == "ied" && stem[^1] == 'i')
        {
            yield return stem.Length == 2 ? stem + "e" : stem[..^1] + "y";
            yield return stem.Length == 2 ? stem[..^1] + "y" : stem + "e";
        }

        if (yEnding == "ying" && stem[^1] == 'y')
        {
            yield return stem;
            yield return stem[..^1] + "ie";
        }

        if (stem[^1] == stem[^2] && !(stem[^1] is 's' or 'f' or 'z') && !(stem[^1] == 'l' && Spelling.VowelGroups(stem) == 1))
        {
            yield return stem[..^1];
        }

        if (Spelling.Ends(stem, "ick") && Spelling.VowelGroups(stem) > 1)
        {
            yield return stem[..^1];
        }

        if (NeedsE(stem))
        {
            yield return stem + "e";
            yield return stem;
        }
        else
        {
            yield return stem;
            yield return stem + "e";
        }

        if (stem.Length > 2 && stem[^1] == stem[^2])
        {
            yield return stem[..^1];
        }
    }

    // English words seldom end so without an e: -v, -u, a soft c or g, -at and -is after other syllables, a consonant and l.
    private static bool NeedsE(string stem)
    {
        var longer = Spelling.VowelGroups(stem) > 1;
        return stem[^1] switch
        {
            'v' or 'u' or 'c' or 'z' => stem[^1] != stem[^2],
            's' => Spelling.IsVowel(stem[^2]) || stem[^2] is 'n' or 'r' or 'l' or 'p' or 'y',
            'g' => stem[^2] is 'd' or 'r' or 'l' || (longer && stem[^2] is 'a' or 'e'),
            't' => longer && stem[^2] is 'a' or 'u' && !Spelling.IsVowel(stem[^3]),
            'd' => longer && stem[^2] is 'i' or 'u' && !Spelling.IsVowel(stem[^3]),
            'r' => stem[^2] is 'u' || (longer && stem[^2] == 'i'),
            'n' => longer && stem[^2] == 'i' && !Spelling.IsVowel(stem[^3]),
            'l' => stem[^2] is 'b' or 'd' or 'f' or 'g' or 'k' or 'p' or 't' or 'z',
            _ => false,
        };
    }
}
