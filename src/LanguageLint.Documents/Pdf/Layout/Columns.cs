namespace LanguageLint.Documents.Pdf.Layout;

/// <summary>
/// Puts lines together that stand below each other: each goes on with the nearest line under it, if that is set alike and close
/// (after the nearest-neighbour chains of O'Gorman, “The document spectrum for page layout analysis”, 1993).
/// </summary>
internal static class Columns
{
    // Distances of base lines as shares of the font size: ordinary setting has 1.2, and letters at most double spacing.
    private const double LeastLeading = 0.5;
    private const double UsualLeading = 1.55;
    private const double MostLeading = 2.6;
    private const double AboveTypical = 1.2;
    private const double LeastOverlap = 0.3;
    private const double SizeRatio = 1.2;

    /// <summary>Groups of lines, each from top to bottom, in the order of drawing.</summary>
    public static List<List<TextLine>> Of(List<TextLine> lines)
    {
        var columns = new List<List<TextLine>>();
        foreach (var direction in lines.GroupBy(line => line.Direction))
        {
            columns.AddRange(Chain([.. direction.OrderByDescending(line => line.Base).ThenBy(line => line.Order)]));
        }

        columns.Sort((a, b) => a.Min(line => line.Order).CompareTo(b.Min(line => line.Order)));
        return columns;
    }

    private static IEnumerable<List<TextLine>> Chain(List<TextLine> lines)
    {
        var below = new int[lines.Count];
        var above = new int[lines.Count];
        Array.Fill(above, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            below[i] = Below(lines, i);
            if (below[i] >= 0 && (above[below[i]] < 0 || IsNearer(lines, i, above[below[i]], below[i])))
            {
                above[below[i]] = i;
            }
        }

        var leading = TypicalLeading(lines, below, above);
        var isTaken = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (isTaken[i])
            {
                continue;
            }

            var column = new List<TextLine>();
            for (var at = i; at >= 0 && !isTaken[at]; at = Next(lines, at, below, above, leading))
            {
                isTaken[at] = true;
                column.Add(lines[at]);
            }

            yield return column;
        }
    }

    private static int Next(List<TextLine> lines, int at, int[] below, int[] above, double leading)
    {
        var next = below[at];
        if (next < 0 || above[next] != at)
        {
            return -1;
        }

        double size = Math.Max(lines[at].Size, lines[next].Size), smaller = Math.Min(lines[at].Size, lines[next].Size);
        return size <= smaller * SizeRatio && lines[at].Base - lines[next].Base <= size * leading ? next : -1;
    }

    // The nearest line that stands under some part of it; of lines on one height the one that is drawn next.
    private static int Below(List<TextLine> lines, int at)
    {
        var line = lines[at];
        var best = -1;
        for (var i = at + 1; i < lines.Count; i++)
        {
            var distance = line.Base - lines[i].Base;
            if (distance > MostLeading * line.Size || (best >= 0 && lines[best].Base - lines[i].Base > LeastLeading * line.Size))
            {
                break;
            }

            if (distance >= LeastLeading * Math.Min(line.Size, lines[i].Size) && Overlaps(line, lines[i])
                && (best < 0 || Math.Abs(lines[i].Order - line.Order) < Math.Abs(lines[best].Order - line.Order)))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool IsNearer(List<TextLine> lines, int one, int other, int below)
    {
        double first = lines[one].Base - lines[below].Base, second = lines[other].Base - lines[below].Base;
        return Math.Abs(first - second) > 0.5 ? first < second : Math.Abs(lines[one].Order - lines[below].Order) < Math.Abs(lines[other].Order - lines[below].Order);
    }

    private static bool Overlaps(TextLine a, TextLine b)
    {
        var shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared > LeastOverlap * Math.Min(a.End - a.Start, b.End - b.Start) || (shared > 0 && Math.Abs(a.Start - b.Start) < a.Size);
    }

    // What most lines of this page keep, as a share of their size: a letter may be set with double spacing.
    private static double TypicalLeading(List<TextLine> lines, int[] below, int[] above)
    {
        var leadings = new List<double>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (below[i] is >= 0 and var next && above[next] == i)
            {
                leadings.Add((lines[i].Base - lines[next].Base) / Math.Max(lines[i].Size, lines[next].Size));
            }
        }

        if (leadings.Count < 4)
        {
            return UsualLeading;
        }

        leadings.Sort();
        return Math.Clamp(leadings[leadings.Count / 3] * AboveTypical, UsualLeading, MostLeading);
    }
}
