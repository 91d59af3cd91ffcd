namespace LanguageLint;

/// <summary>Finds the right name that somebody may have meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the smallest edit distance (Levenshtein) to <paramref name="name"/>; null when none is near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, candidate);
            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = a[i - 1] == b[j - 1] ? corner : 1 + Math.Min(corner, Math.Min(above, row[j - 1]));
                corner = above;
            }
        }

        return row[b.Length];
    }
}
