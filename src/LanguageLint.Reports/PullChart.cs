namespace LanguageLint.Reports;

/// <summary>Draws where wording pulls: to the left what may hold people back, to the right what works well. The figures stand in the table beside it.</summary>
/// <param name="most">The longest bar, in phrases per 1,000 words.</param>
internal sealed class PullChart(double most)
{
    private const double Half = 100;
    private const double Height = 14;

    /// <summary>The chart of one row, as inline SVG.</summary>
    /// <param name="away">Phrases per 1,000 words that may hold people back.</param>
    /// <param name="towards">Things per 1,000 words that work well.</param>
    public string Row(double away, double towards)
    {
        var left = Length(away);
        return $"<svg viewBox=\"0 0 {2 * Half} {Height}\" aria-hidden=\"true\" focusable=\"false\">"
            + $"<rect class=\"bar-away\" x=\"{Html.Coordinate(Half - left)}\" y=\"2\" width=\"{Html.Coordinate(left)}\" height=\"10\"/>"
            + $"<rect class=\"bar-towards\" x=\"{Half}\" y=\"2\" width=\"{Html.Coordinate(Length(towards))}\" height=\"10\"/>"
            + $"<line class=\"axis\" x1=\"{Half}\" y1=\"0\" x2=\"{Half}\" y2=\"{Height}\"/></svg>";
    }

    private double Length(double rate) => most <= 0 ? 0 : rate / most * (Half - 2);
}
