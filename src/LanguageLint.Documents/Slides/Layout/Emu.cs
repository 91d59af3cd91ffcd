using System.Globalization;

namespace LanguageLint.Documents.Slides.Layout;

/// <summary>The measures of drawings: English metric units, 12,700 to the point (ISO/IEC 29500-1, 20.1.10.16).</summary>
internal static class Emu
{
    private const double PerPoint = 12_700;

    // A hundred metres: no slide is larger, and sums stay far from what numbers can hold.
    private const double Largest = 283_465;

    /// <summary>A measure in points; null where it is not said or no number.</summary>
    public static double? PointsOrNone(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var units) ? Math.Clamp(units / PerPoint, -Largest, Largest) : null;

    /// <summary>A measure in points; 0 where it is not said or no number.</summary>
    public static double Points(string? text) => PointsOrNone(text) ?? 0;
}
