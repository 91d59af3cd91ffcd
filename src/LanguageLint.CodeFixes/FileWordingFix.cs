using System.Collections.Immutable;
using System.Composition;
using LanguageLint.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LanguageLint.CodeFixes;

/// <summary>Offers kinder wording for resources, templates and the markup of Razor pages, in editors that ask for fixes there.</summary>
/// <remarks>Roslyn has no “fix all” for such files; <c>languagelint fix</c> does many at once.</remarks>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FileWordingFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions =
    [
        ".razor", ".cshtml", ".html", ".htm", ".xhtml", ".txt", ".text", ".resx", ".resw", ".xlf", ".xliff", ".po", ".pot", ".json", ".json5", ".arb", ".yml", ".yaml",
        ".liquid", ".hbs", ".handlebars", ".mustache", ".scriban", ".sbn", ".njk", ".nunjucks", ".jinja", ".jinja2", ".j2", ".twig", ".erb", ".ejs",
    ])]
[Shared]
public sealed class FileWordingFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleDescriptors.Ids;

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var wording in OfferedWording.OfferedBy(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(wording.Title, cancellation => ApplyAsync(context.TextDocument, diagnostic, wording.Key, cancellation), wording.Key),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> ApplyAsync(TextDocument document, Diagnostic diagnostic, string key, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, OfferedWording.Apply(text, [diagnostic], key));
    }
}
