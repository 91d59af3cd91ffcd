using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LanguageLint.Reports;

/// <summary>Small parts of HTML pages.</summary>
internal static class Html
{
    /// <summary>The text on one line, escaped for content and for attributes in double quotation marks.</summary>
    public static string Text(string text) => new StringBuilder(Printable.Of(text))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();

    /// <summary>A count with thousands parted by commas.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How many there are in 1,000 words, to one decimal; a dash where there are no words.</summary>
    public static string PerThousand(int count, long words) => words == 0 ? "–" : Rate(count, words).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>How many there are in 1,000 words.</summary>
    public static double Rate(int count, long words) => words == 0 ? 0 : count * 1000.0 / words;

    /// <summary>A rate to one decimal; a dash where there is none.</summary>
    public static string Rate(double? rate) => rate?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>From one rate to another, with its sign; a dash where one of them is not known.</summary>
    public static string Change(double? from, double? to) => (to - from)?.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A date as people write it, “5 January 2026”; as it is where it is no date.</summary>
    public static string Day(string date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : date;

    /// <summary>An SVG coordinate.</summary>
    public static string Coordinate(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>An embedded file of this assembly.</summary>
    public static string Resource(string name)
    {
        using var stream = typeof(Html).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The name by which a content security policy allows just this script or style.</summary>
    public static string Hash(string content) => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content))) + "'";
}
