namespace LanguageLint.Reports;

/// <summary>Draws how the counts per 1,000 words went over the runs of a history, of which there are two at least.</summary>
internal static class TrendChart
{
    private const double Width = 760;
    private const double Height = 220;
    private const double Left = 34;
    private const double Right = 120;
    private const double Top = 16;
    private const double Bottom = 30;

    // Two labels at the ends of lines that come closer than this would cover each other.
    private const double Apart = 16;

    /// <summary>The chart as inline SVG. The lines are named where they end.</summary>
    public static string Of(IReadOnlyList<HistoryEntry> runs)
    {
        var most = runs.Max(run => Math.Max(Away(run), Towards(run)));
        var (first, last) = (runs[0], runs[^1]);
        var label = $"Phrases to consider per 1,000 words, from {Html.Rate(Away(first))} in the first run to {Html.Rate(Away(last))} in the last; what works well, from {Html.Rate(Towards(first))} to {Html.Rate(Towards(last))}";
        var (away, towards) = (Y(Away(last), most), Y(Towards(last), most));
        if (Math.Abs(away - towards) < Apart)
        {
            (away, towards) = away <= towards ? (away - (Apart / 2), towards + (Apart / 2)) : (away + (Apart / 2), towards - (Apart / 2));
        }

        var foot = Height - Bottom;
        return $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{label}\">"
            + $"<line class=\"axis\" x1=\"{Left}\" y1=\"{foot}\" x2=\"{Width - Right}\" y2=\"{foot}\"/>"
            + $"<text x=\"0\" y=\"{Top + 4}\">{Html.Rate(most)}</text><text x=\"0\" y=\"{foot + 4}\">0</text>"
            + $"<text x=\"{Left}\" y=\"{Height - 8}\">{Html.Text(Html.Day(first.Date))}</text><text x=\"{Width - Right}\" y=\"{Height - 8}\" text-anchor=\"end\">{Html.Text(Html.Day(last.Date))}</text>"
            + $"<polyline class=\"line-away\" points=\"{Points(runs, most, Away)}\"/><polyline class=\"line-towards\" points=\"{Points(runs, most, Towards)}\"/>"
            + $"<text x=\"{Width - Right + 8}\" y=\"{Html.Coordinate(away + 4)}\"><tspan class=\"rate\">{Html.Rate(Away(last))}</tspan> to consider</text>"
            + $"<text x=\"{Width - Right + 8}\" y=\"{Html.Coordinate(towards + 4)}\"><tspan class=\"rate\">{Html.Rate(Towards(last))}</tspan> works well</text></svg>";
    }

    /// <summary>How one rate went, without words; its figures stand in the table beside it. Runs without a rate are left out.</summary>
    public static string Small(IReadOnlyList<double?> rates, double most)
    {
        const double Long = 200;
        const double High = 28;
        const double Edge = 3;
        var step = rates.Count < 2 ? 0 : (Long - 2 * Edge) / (rates.Count - 1);
        var points = string.Join(' ', rates.Select((rate, i) => (rate, i)).Where(point => point.rate is not null)
            .Select(point => $"{Html.Coordinate(Edge + point.i * step)},{Html.Coordinate(High - Edge - (most <= 0 ? 0 : point.rate!.Value / most * (High - 2 * Edge)))}"));
        return $"<svg viewBox=\"0 0 {Long} {High}\" aria-hidden=\"true\" focusable=\"false\"><polyline class=\"line-away\" points=\"{points}\"/></svg>";
    }

    private static double Away(HistoryEntry run) => Html.Rate(run.ToLookAt, run.Words);

    private static double Towards(HistoryEntry run) => Html.Rate(run.Strengths, run.Words);

    private static double Y(double rate, double most) => Height - Bottom - (most <= 0 ? 0 : rate / most * (Height - Top - Bottom));

    private static string Points(IReadOnlyList<HistoryEntry> runs, double most, Func<HistoryEntry, double> rate) => string.Join(' ', runs.Select((run, i) =>
        $"{Html.Coordinate(Left + (i * (Width - Left - Right) / (runs.Count - 1)))},{Html.Coordinate(Y(rate(run), most))}"));
}
