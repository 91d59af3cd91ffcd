namespace LanguageLint.Wording;

/// <summary>
/// The spelling of regular verbs. Doubling follows British use: a final l doubles after one vowel whatever the stress (<c>travelled</c>),
/// other consonants double only under stress (<c>admitted</c>, <c>visited</c>).
/// </summary>
internal static class RegularVerb
{
    // Verbs of more than one syllable whose last consonant doubles: stressed at the end, or doubled by custom.
    private static readonly HashSet<string> Doubled = new(
        [
            "abet", "abhor", "abut", "acquit", "admit", "allot", "annul", "aver", "babysit", "befit", "beget", "begin", "beset", "besot",
            "blog", "commit", "compel", "concur", "confer", "control", "debar", "defer", "demur", "deter", "dial", "disinter", "dispel",
            "distil", "duel", "eavesdrop", "embed", "emit", "enrol", "entrap", "equip", "excel", "expel", "extol", "forbid", "forget",
            "format", "fuel", "fulfil", "handicap", "humbug", "impel", "incur", "infer", "initial", "input", "instil", "inter", "intermit",
            "kidnap", "leapfrog", "nonplus", "occur", "offset", "omit", "outfit", "output", "outwit", "overlap", "patrol", "permit",
            "prefer", "program", "propel", "rebel", "rebut", "recap", "recommit", "recur", "refer", "refit", "regret", "rejig", "remit",
            "repel", "reprogram", "sandbag", "submit", "transfer", "transmit", "trial", "typeset", "uncap", "unclip",
            "underpin", "unpin", "unplug", "unwrap", "unzip", "upset", "victual", "waterlog", "worship", "zigzag",
        ],
        StringComparer.Ordinal);

    // Stressed at the end, so that no spelling has a single l before -ed and -ing.
    private static readonly HashSet<string> AlwaysDoubleL = new(
        ["annul", "compel", "control", "dispel", "distil", "enrol", "excel", "expel", "extol", "fulfil", "impel", "instil", "patrol", "propel", "rebel", "repel"],
        StringComparer.Ordinal);

    // Written with one consonant, though two are often seen.
    private static readonly HashSet<string> SometimesDoubled = new(["benefit", "bias", "budget", "bus", "combat", "focus", "target"], StringComparer.Ordinal);

    // The e stays before -ing: dyeing is not dying. Those with a second form are often written without it.
    private static readonly HashSet<string> KeepE = new(["age", "binge", "singe", "tinge", "whinge", "swinge", "route"], StringComparer.Ordinal);

    /// <summary>The third person singular: <c>attends</c>, <c>tries</c>, <c>goes</c>, <c>quizzes</c>.</summary>
    internal static string ThirdPerson(string verb)
    {
        if (verb[^1] is 's' or 'z' && Doubles(verb))
        {
            return verb + verb[^1] + "es";
        }

        var finalO = verb.Length > 1 && verb[^1] == 'o' && !Spelling.IsVowel(verb[^2]);
        return finalO ? verb + "es" : Spelling.WithS(verb);
    }

    /// <summary>The past and past participle: <c>attended</c>, <c>noted</c>, <c>tried</c>, <c>planned</c>, <c>panicked</c>.</summary>
    internal static string Past(string verb) =>
        verb[^1] == 'e' ? verb + "d"
        : Spelling.EndsInConsonantY(verb) ? verb[..^1] + "ied"
        : Stem(verb) + "ed";

    /// <summary>The present participle: <c>attending</c>, <c>noting</c>, <c>lying</c>, <c>planning</c>, <c>panicking</c>.</summary>
    internal static string PresentParticiple(string verb)
    {
        if (verb[^1] != 'e')
        {
            return Stem(verb) + "ing";
        }

        if (Spelling.Ends(verb, "ie"))
        {
            return verb[..^2] + "ying";
        }

        var keepsE = verb.Length < 3 || verb[^2] is 'e' or 'o' or 'y' || KeepE.Contains(verb);
        return (keepsE ? verb : verb[..^1]) + "ing";
    }

    /// <summary>Other accepted spellings: one l for two, two consonants for one, an e dropped or kept.</summary>
    internal static IEnumerable<InflectedVerb> Alternatives(string verb)
    {
        string? stem = null;
        if (SometimesDoubled.Contains(verb))
        {
            stem = verb + verb[^1];
        }
        else if (verb[^1] == 'l' && (Spelling.VowelGroups(verb) > 1 || Doubled.Contains(verb)) && Doubles(verb) && !AlwaysDoubleL.Contains(verb))
        {
            stem = verb;
        }

        if (stem is not null)
        {
            yield return new InflectedVerb(stem + "ed", VerbForm.Past);
            yield return new InflectedVerb(stem + "ed", VerbForm.PastParticiple);
            yield return new InflectedVerb(stem + "ing", VerbForm.PresentParticiple);
        }

        if (KeepE.Contains(verb) && verb != "singe" && verb != "swinge")
        {
            yield return new InflectedVerb(verb[..^1] + "ing", VerbForm.PresentParticiple);
        }
    }

    private static string Stem(string verb) =>
        Doubles(verb) ? verb + verb[^1] : Spelling.Ends(verb, "ic") ? verb + "k" : verb;

    private static bool Doubles(string verb)
    {
        if (Doubled.Contains(verb))
        {
            return Spelling.EndsInVowelConsonant(verb) || verb[^1] == 'l';
        }

        return Spelling.EndsInVowelConsonant(verb)
            && !SometimesDoubled.Contains(verb)
            && (Spelling.VowelGroups(verb) == 1 || (verb[^1] == 'l' && verb != "parallel"));
    }
}
