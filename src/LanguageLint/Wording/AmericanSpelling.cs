namespace LanguageLint.Wording;

/// <summary>
/// Spellings that a match accepts beside the British one the engine writes: <c>apologize</c> for <c>apologise</c>, <c>honor</c> for <c>honour</c>.
/// </summary>
internal static class AmericanSpelling
{
    // Words whose -ise is no suffix and has no form in z.
    private static readonly HashSet<string> AlwaysIse = new(
        [
            "advertise", "advise", "apprise", "arise", "chastise", "circumcise", "comprise", "compromise", "demise", "despise", "devise", "disguise", "excise",
            "exercise", "expertise", "franchise", "guise", "improvise", "incise", "merchandise", "noise", "poise", "praise", "premise", "prise", "promise", "raise",
            "revise", "rise", "supervise", "surmise", "surprise", "televise", "appraise", "cruise", "bruise", "wise", "braise", "liaise", "enterprise", "reprise",
        ],
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Pairs = new(StringComparer.Ordinal)
    {
        ["centre"] = "center",
        ["cheque"] = "check",
        ["counsellor"] = "counselor",
        ["defence"] = "defense",
        ["distil"] = "distill",
        ["enquire"] = "inquire",
        ["enquiry"] = "inquiry",
        ["enrol"] = "enroll",
        ["fulfil"] = "fulfill",
        ["instil"] = "instill",
        ["licence"] = "license",
        ["manoeuvre"] = "maneuver",
        ["offence"] = "offense",
        ["practise"] = "practice",
        ["programme"] = "program",
        ["traveller"] = "traveler",
    };

    private static readonly HashSet<string> OurWords = new(
        ["behaviour", "colour", "demeanour", "dishonour", "endeavour", "favour", "harbour", "honour", "humour", "labour", "neighbour", "rumour", "vigour"],
        StringComparer.Ordinal);

    /// <summary>The other spelling of a British base form, or null when there is none.</summary>
    internal static string? Of(string word)
    {
        if (Pairs.TryGetValue(word, out var pair))
        {
            return pair;
        }

        if (OurWords.Contains(word))
        {
            return word[..^3] + "or";
        }

        return (Spelling.Ends(word, "ise") && word.Length > 5 && !AlwaysIse.Contains(word)) || Spelling.Ends(word, "yse")
            ? word[..^2] + "ze"
            : null;
    }

    /// <summary>The British spellings that <paramref name="word"/> may be the other spelling of; each must still be checked against a word list.</summary>
    internal static IEnumerable<string> BritishCandidates(string word)
    {
        if (Spelling.Ends(word, "ize") || Spelling.Ends(word, "yze"))
        {
            yield return word[..^2] + "se";
        }
        else if (Spelling.Ends(word, "or"))
        {
            yield return word[..^2] + "our";
        }

        foreach (var pair in Pairs)
        {
            if (pair.Value == word)
            {
                yield return pair.Key;
            }
        }
    }
}
