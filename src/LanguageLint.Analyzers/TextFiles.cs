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

    /// <summary>
    /// Whether a file is one to check. Text files are often handed to the compiler for other analyzers: those have to be marked, as this
    /// package's build files do.
    /// </summary>
    public static bool IsChecked(string path, AnalyzerConfigOptions options) =>
        TextFormats.IsKnown(path)
        && (!path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || (options.TryGetValue(Mark, out var mark) && mark.Length > 0));

    /// <summary>Reports what the rules find in a file that <see cref="IsChecked"/>.</summary>
    public static void Check(AdditionalFileAnalysisContext context, AnalyzerConfigOptions options, PackFiles packs, ProjectBaselines baselines, SettingProblems problems)
    {
        var path = context.AdditionalFile.Path;
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        problems.Report(packs, context.ReportDiagnostic);
        var book = packs.Book;
        var settings = FileSettings.Read(options, book.Rules, out var problem);
        if (problem is not null)
        {
            problems.Report(problem, path, context.ReportDiagnostic, context.CancellationToken);
        }

        var content = text.ToString();
        var document = TextFormats.Read(path, content.AsMemory(), context.CancellationToken);
        document = document with { Kind = settings.Kind ?? document.Kind };
        var result = book.Linter.Check(document, settings.Options, DateTime.Today, context.CancellationToken);
        foreach (var remark in result.Remarks.Where(remark => remark.Directive.Origin is not null))
        {
            context.ReportDiagnostic(Diagnostic.Create(SetupDescriptors.Directive, FileLocation.In(path, text, remark.Directive.Origin!.Span), remark.Message));
        }

        foreach (var finding in baselines.New(path, result.Findings))
        {
            var place = ((FileOrigin)document.Blocks[finding.Block].Map.Locate(finding.Span)[0]).Span;
            var location = FileLocation.In(path, text, place);
            context.ReportDiagnostic(Reporter.Diagnostic(book, settings, finding, location, Edits(document.Blocks[finding.Block], finding, content)));
        }
    }

    // Where nothing but the ends of lines stands between the words in the file; spelt as the format asks for.
    private static ImmutableDictionary<string, string?> Edits(TextBlock block, Finding finding, string content)
    {
        if (block.Map is not OffsetMap map || block.Holes.Any(hole => hole.Overlaps(finding.Span)))
        {
            return FixProperties.None;
        }

        var pieces = map.PiecesInFile(finding.Span);
        for (var i = 1; i < pieces.Count; i++)
        {
            if (!map.Notation.IsSeam(content.AsSpan(pieces[i - 1].End, pieces[i].Start - pieces[i - 1].End)))
            {
                return FixProperties.None;
            }
        }

        return FixProperties.Of(finding.Suggestions, finding.Suggestions.Select(map.Notation.Write), isSafe: finding.Fix == FixClass.Safe);
    }
}
