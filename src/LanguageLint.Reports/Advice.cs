namespace LanguageLint.Reports;

/// <summary>Says a finding in a line or two, for places that show no more.</summary>
internal static class Advice
{
    /// <summary>What is said of the phrase, and what could be written instead.</summary>
    public static string Of(Finding finding)
    {
        var message = Printable.Of(finding.Message);
        return finding.Suggestions.Count == 0 ? message : $"{message} Consider {Alternatives(finding)}.";
    }

    /// <summary>As <see cref="Of(Finding)"/>, with the place where a person finds it when no line says it.</summary>
    public static string InPlace(ReportedFinding reported) =>
        reported.Start is null && reported.Place is { } place ? $"{Printable.Of(place)}: {Of(reported.Finding)}" : Of(reported.Finding);

    /// <summary>The alternatives, in quotation marks: “a” or “b”.</summary>
    public static string Alternatives(Finding finding) => Printable.Of(string.Join(" or ", finding.Suggestions.Select(Quoted)));

    /// <summary>What to look at: all findings but strengths.</summary>
    public static IEnumerable<ReportedFinding> ToLookAt(FileReport file) => file.Findings.Where(reported => reported.Finding.Severity > Severity.Strength);

    private static string Quoted(string suggestion) => suggestion.Length == 0 ? "leaving the words out" : $"“{suggestion}”";
}
