namespace LanguageLint.Matching;

/// <summary>What a match remembered: token ranges by name.</summary>
/// <param name="Pattern">The pattern that matched; its names come first to last.</param>
/// <param name="Ranges">Start and end of each capture, as token indices; start after end where it took no part. Null when the pattern has no captures.</param>
internal readonly record struct Captures(CompiledPattern Pattern, int[]? Ranges)
{
    /// <summary>Finds the capture of a name; it may have taken no part in the match.</summary>
    public bool TryGetValue(string name, out (int Start, int End) range)
    {
        for (var i = 0; Ranges is not null && i < Pattern.Captures.Count; i++)
        {
            if (Pattern.Captures[i] == name)
            {
                range = (Ranges[i * 2], Ranges[i * 2 + 1]);
                return true;
            }
        }

        range = default;
        return false;
    }
}
