using System.Globalization;

namespace LanguageLint.Reports;

/// <summary>Draws how the counts per 1,000 words went over the runs of a history.</summary>
internal static class TrendChart
{
    private const double Width = 640;
    private const double Height = 180;
    private const double Margin = 30;

    /// <summary>The chart as inline SVG.</summary>
    public static string Of(IReadOnlyList<HistoryEntry> runs)
    {
        var most = runs.Max(run => Math.Max(Html.Rate(run.ToLookAt, run.Words), Html.Rate(run.Strengths, run.Words)));
        var label = $"Phrases per 1,000 words, from {Rate(runs[0])} in the first run to {Rate(runs[^1])} in the last";
        return $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{label}\">"
            + $"<line class=\"axis\" x1=\"{Margin}\" y1=\"{Height - Margin}\" x2=\"{Width - Margin}\" y2=\"{Height - Margin}\"/>"
            + $"<text x=\"0\" y=\"14\">{most.ToString("0.0", CultureInfo.InvariantCulture)}</text><text x=\"0\" y=\"{Height - Margin}\">0</text>"
            + $"<polyline class=\"line-away\" points=\"{Points(runs, most, run => Html.Rate(run.ToLookAt, run.Words))}\"/>"
            + $"<polyline class=\"line-towards\" points=\"{Points(runs, most, run => Html.Rate(run.Strengths, run.Words))}\"/></svg>";
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

    private static string Rate(HistoryEntry run) => Html.PerThousand(run.ToLookAt, run.Words);

    private static string Points(IReadOnlyList<HistoryEntry> runs, double most, Func<HistoryEntry, double> rate) => string.Join(' ', runs.Select((run, i) =>
    {
        var x = Margin + (runs.Count == 1 ? 0 : i * (Width - 2 * Margin) / (runs.Count - 1));
        var y = Height - Margin - (most <= 0 ? 0 : rate(run) / most * (Height - 2 * Margin));
        return $"{Html.Coordinate(x)},{Html.Coordinate(y)}";
    }));
}
