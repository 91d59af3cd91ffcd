namespace LanguageLint.Wording;

/// <summary>The degrees of one adjective: <c>hard</c>, <c>harder</c>, <c>hardest</c>; <c>difficult</c>, <c>more difficult</c>, <c>most difficult</c>.</summary>
public sealed record AdjectiveForms(string Positive, string Comparative, string Superlative)
{
    // Two syllables, yet -er and -est.
    private static readonly HashSet<string> ShortTwoSyllables = new(
        ["narrow", "hollow", "mellow", "shallow", "yellow", "clever", "quiet", "gentle", "simple", "humble", "noble", "little", "able", "ample", "subtle", "idle"],
        StringComparer.Ordinal);

    // One syllable, yet 'more' and 'most'.
    private static readonly HashSet<string> AlwaysMore = new(["real", "wrong", "right", "just", "like", "worth", "fun", "prone"], StringComparer.Ordinal);

    /// <summary>The degrees of an adjective in lower case.</summary>
    /// <exception cref="ArgumentException"><paramref name="adjective"/> is empty.</exception>
    public static AdjectiveForms Of(string adjective) => adjective switch
    {
        "" => throw new ArgumentException("An adjective has at least one letter.", nameof(adjective)),
        "good" or "well" => new(adjective, "better", "best"),
        "bad" or "ill" => new(adjective, "worse", "worst"),
        "far" => new(adjective, "further", "furthest"),
        "many" or "much" => new(adjective, "more", "most"),
        "dry" => new(adjective, "drier", "driest"),
        "little" => new(adjective, "less", "least"),
        _ when TakesEnding(adjective) => Stem(adjective) is var stem && stem[^1] == 'e'
            ? new(adjective, stem + "r", stem + "st")
            : new(adjective, stem + "er", stem + "est"),
        _ => new(adjective, "more " + adjective, "most " + adjective),
    };

    private static bool TakesEnding(string adjective)
    {
        // A final silent e makes no syllable: safe, large.
        var groups = Spelling.VowelGroups(adjective) - (adjective[^1] == 'e' && !Spelling.Ends(adjective, "le") && !Spelling.Ends(adjective, "ee") ? 1 : 0);
        if (adjective.Contains('-') || adjective.Contains(' ') || AlwaysMore.Contains(adjective))
        {
            return false;
        }

        return ShortTwoSyllables.Contains(adjective)
            || (groups <= 1 && !Spelling.Ends(adjective, "ed"))
            || (groups == 2 && Spelling.EndsInConsonantY(adjective) && adjective != "likely");
    }

    private static string Stem(string adjective) =>
        Spelling.EndsInConsonantY(adjective) && Spelling.VowelGroups(adjective) > 1 ? adjective[..^1] + "i"
        : Spelling.EndsInVowelConsonant(adjective) && Spelling.VowelGroups(adjective) == 1 ? adjective + adjective[^1]
        : adjective;
}
