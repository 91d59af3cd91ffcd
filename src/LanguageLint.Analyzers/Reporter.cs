using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LanguageLint.Analyzers;

/// <summary>Makes diagnostics of findings.</summary>
internal static class Reporter
{
    // A property of every diagnostic; the compiler writes it to its log, from which the command “baseline” takes it.
    private const string Fingerprint = "fingerprint";

    private const int MostSuggestions = 3;

    /// <summary>The diagnostic of a finding.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="settings">The settings of the file.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="edits">What a code fix may write in place of the location's characters; see <see cref="FixProperties"/>.</param>
    public static Diagnostic Diagnostic(RuleBook book, FileSettings settings, Finding finding, Location location, ImmutableDictionary<string, string?> edits)
    {
        var descriptor = book.DescriptorOf(finding.Rule);
        var severity = RuleDescriptors.SeverityOf(finding.Severity);
        var message = Message(finding);
        var properties = edits.SetItem(Fingerprint, finding.Fingerprint);
        return settings.Asked(finding.Rule) && !descriptor.IsEnabledByDefault
            ? Microsoft.CodeAnalysis.Diagnostic.Create(
                descriptor.Id, descriptor.Category, message, severity, descriptor.DefaultSeverity, isEnabledByDefault: true,
                warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1, isSuppressed: false, descriptor.Title, descriptor.Description, descriptor.HelpLinkUri, location, properties: properties)
            : Microsoft.CodeAnalysis.Diagnostic.Create(descriptor, location, severity, additionalLocations: null, properties, message);
    }

    private static string Message(Finding finding) =>
        finding.Suggestions.Count == 0
            ? finding.Message
            : $"{finding.Message} Consider: {string.Join(" or ", finding.Suggestions.Take(MostSuggestions).Select(Quoted))}.";

    private static string Quoted(string suggestion) => suggestion.Length == 0 ? "leave it out" : $"“{suggestion}”";
}
