using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>
/// The picture of where wording pulls: to the left, by kind, what may hold people back; to the right what works well, by what it does.
/// All bars have one scale. The figures stand in the tables below it.
/// </summary>
internal static class PullPicture
{
    /// <summary>Rows of either side; a picture of more is not read.</summary>
    private const int MostRows = 8;

    private const double Width = 760;
    private const double Middle = Width / 2;

    // Room for a name and its figure at the end of a bar.
    private const double Labels = 200;

    private const double Top = 34;
    private const double Row = 26;
    private const double Bar = 14;
    private const double Gap = 6;

    /// <summary>The picture as inline SVG; empty where there is nothing to draw.</summary>
    /// <param name="files">The files that were read.</param>
    /// <param name="words">Words of all of them, to draw how many there are in 1,000; null to draw how many there are.</param>
    public static string Of(IReadOnlyList<FileReport> files, long? words)
    {
        var away = Bars(files.SelectMany(Advice.ToLookAt).Select(reported => Name(reported.Finding.Rule.Category)), words);
        var towards = Bars(files.SelectMany(file => file.Findings).Where(reported => reported.Finding.Severity == Severity.Strength).Select(reported => reported.Finding.Rule.Name), words);
        var most = away.Concat(towards).Select(bar => bar.Rate).DefaultIfEmpty(0).Max();
        if (most <= 0)
        {
            return "";
        }

        var height = Top + (Math.Max(away.Count, towards.Count) * Row) + Gap;
        var axis = $"<line class=\"axis\" x1=\"{Middle}\" y1=\"{Top - Gap}\" x2=\"{Middle}\" y2=\"{Html.Coordinate(height)}\"/>";
        return $"<svg viewBox=\"0 0 {Width} {Html.Coordinate(height)}\" role=\"img\" aria-label=\"Where the wording pulls{(words is null ? "" : ", per 1,000 words")}. Away: {Told(away)}. Towards: {Told(towards)}.\">"
            + $"<text class=\"side\" x=\"{Middle - Gap}\" y=\"16\" text-anchor=\"end\">← may hold people back</text><text class=\"side\" x=\"{Middle + Gap}\" y=\"16\">works well →</text>"
            + string.Concat(away.Select((bar, i) => Left(bar, i, most))) + string.Concat(towards.Select((bar, i) => Right(bar, i, most))) + axis + "</svg>";
    }

    private static List<(string Name, double Rate, string Figure)> Bars(IEnumerable<string> names, long? words) =>
    [
        .. names.GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostRows).Select(group => words is { } many
                ? (group.Key.Replace('-', ' '), Html.Rate(group.Count(), many), Html.PerThousand(group.Count(), many))
                : (group.Key.Replace('-', ' '), group.Count(), Html.Number(group.Count()))),
    ];

    private static string Name(RuleCategory category) => category == RuleCategory.Document ? "whole letter" : category.Name();

    private static string Told(List<(string Name, double Rate, string Figure)> bars) => bars.Count == 0 ? "nothing" : string.Join(", ", bars.Select(bar => $"{Html.Text(bar.Name)} {bar.Figure}"));

    private static string Left((string Name, double Rate, string Figure) bar, int row, double most)
    {
        var (length, y) = (Length(bar.Rate, most), Top + (row * Row));
        return $"<rect class=\"bar-away\" x=\"{Html.Coordinate(Middle - length)}\" y=\"{Html.Coordinate(y)}\" width=\"{Html.Coordinate(length)}\" height=\"{Bar}\" rx=\"2\"/>"
            + $"<text x=\"{Html.Coordinate(Middle - length - Gap)}\" y=\"{Html.Coordinate(y + 12)}\" text-anchor=\"end\">{Html.Text(bar.Name)} <tspan class=\"rate\">{bar.Figure}</tspan></text>";
    }

    private static string Right((string Name, double Rate, string Figure) bar, int row, double most)
    {
        var (length, y) = (Length(bar.Rate, most), Top + (row * Row));
        return $"<rect class=\"bar-towards\" x=\"{Middle}\" y=\"{Html.Coordinate(y)}\" width=\"{Html.Coordinate(length)}\" height=\"{Bar}\" rx=\"2\"/>"
            + $"<text x=\"{Html.Coordinate(Middle + length + Gap)}\" y=\"{Html.Coordinate(y + 12)}\"><tspan class=\"rate\">{bar.Figure}</tspan> {Html.Text(bar.Name)}</text>";
    }

    private static double Length(double rate, double most) => rate / most * (Middle - Labels);
}
