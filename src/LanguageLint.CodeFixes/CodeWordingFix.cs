using System.Collections.Immutable;
using System.Composition;
using LanguageLint.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LanguageLint.CodeFixes;

/// <summary>Offers kinder wording for strings of C# code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeWordingFix)), Shared]
public sealed class CodeWordingFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleDescriptors.Ids;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => CodeWordingFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var wording in OfferedWording.OfferedBy(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(wording.Title, cancellation => ApplyAsync(context.Document, [diagnostic], wording.Key, cancellation), wording.Key),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The document with a change made wherever it is offered.</summary>
    internal static async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, string key, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(OfferedWording.Apply(text, diagnostics, key));
    }
}
