using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>Names a source in a few words.</summary>
public static class SourceName
{
    /// <summary>Title, publisher and year.</summary>
    public static string Of(RuleSource source) =>
        string.Join(", ", new[] { source.Title, source.Publisher, source.Year }.Where(part => !string.IsNullOrEmpty(part)));
}
