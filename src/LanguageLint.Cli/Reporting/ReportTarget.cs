using LanguageLint.Reports;

namespace LanguageLint.Cli.Reporting;

/// <summary>A report that goes to a file.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Path">The file, as the user named it.</param>
internal sealed record ReportTarget(ReportFormat Format, string Path)
{
    /// <summary>What is wrong with a word such as <c>sarif=out.sarif</c>; null when it is right.</summary>
    public static string? Problem(string word)
    {
        var names = ReportFormats.All.Select(format => format.Name).ToList();
        var cut = word.IndexOf('=', StringComparison.Ordinal);
        var name = cut < 0 ? word : word[..cut];
        return cut < 0 || cut == word.Length - 1 ? $"--report takes a format and a file, such as sarif=findings.sarif, not “{word}”."
            : !names.Contains(name) ? $"There is no report format “{name}”: --report takes {string.Join(", ", names[..^1])} or {names[^1]}."
            : null;
    }

    /// <summary>Takes a word apart that has no problem.</summary>
    public static ReportTarget Parse(string word)
    {
        var cut = word.IndexOf('=', StringComparison.Ordinal);
        return new ReportTarget(ReportFormats.Named(word[..cut]), word[(cut + 1)..]);
    }
}
