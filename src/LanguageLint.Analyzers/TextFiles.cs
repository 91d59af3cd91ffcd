using System.Collections.Immutable;
using LanguageLint.Rules;
using LanguageLint.Templates;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LanguageLint.Analyzers;

/// <summary>Checks resources, templates and the markup of Razor pages, by the readers that the command line has.</summary>
internal static class TextFiles
{
    private const string Mark = "build_metadata.AdditionalFiles.LanguageLint";

    // Signs that mean something to one template language or another.
    private static readonly char[] Signs = ['<', '>', '&', '{', '}', '@', '%', '"', '\'', '\\', '$', '\n'];

    /// <summary>
    /// Whether a file is one to check. Text files are often handed to the compiler for other analyzers: those have to be marked, as this
    /// package's build files do.
    /// </summary>
    public static bool IsChecked(string path, AnalyzerConfigOptions options) =>
        TextFormats.IsKnown(path)
        && (!path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || (options.TryGetValue(Mark, out var mark) && mark.Length > 0));

    /// <summary>Reports what the rules find in a file.</summary>
    public static void Check(AdditionalFileAnalysisContext context, RuleBook book)
    {
        var path = context.AdditionalFile.Path;
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (!IsChecked(path, options) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var settings = FileSettings.Read(options, book.Rules, out var problem);
        if (problem is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(SetupDescriptors.Configuration, Location.None, problem.Message));
        }

        var content = text.ToString();
        var document = TextFormats.Read(path, content.AsMemory(), context.CancellationToken);
        document = document with { Kind = settings.Kind ?? document.Kind };
        foreach (var finding in book.Linter.Lint(document, settings.Options, context.CancellationToken))
        {
            var place = ((FileOrigin)document.Blocks[finding.Block].Map.Locate(finding.Span)[0]).Span;
            var span = new Microsoft.CodeAnalysis.Text.TextSpan(place.Start, place.Length);
            var location = Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Reporter.Diagnostic(book, settings, finding, location, Edits(document.Blocks[finding.Block], finding, content, place)));
        }
    }

    // Where the file has the very words, and a suggestion holds nothing that the format could take for more than words.
    private static ImmutableDictionary<string, string?> Edits(TextBlock block, Finding finding, string content, Text.TextSpan place)
    {
        var words = block.Text.Span.Slice(finding.Span.Start, finding.Span.Length);
        return words.SequenceEqual(content.AsSpan(place.Start, place.Length)) && words.IndexOfAny(Signs) < 0
            ? FixProperties.Of(finding.Suggestions, finding.Suggestions.Select(suggestion => suggestion.IndexOfAny(Signs) < 0 ? suggestion : null), isSafe: finding.Fix == FixClass.Safe)
            : FixProperties.None;
    }
}
