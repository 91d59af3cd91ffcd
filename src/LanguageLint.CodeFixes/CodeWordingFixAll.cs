using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LanguageLint.CodeFixes;

/// <summary>Makes one kind of change in a document, a project or a solution at once.</summary>
internal sealed class CodeWordingFixAll : DocumentBasedFixAllProvider
{
    /// <summary>The one there is; it holds no state.</summary>
    public static CodeWordingFixAll Instance { get; } = new();

    /// <inheritdoc/>
    protected override string GetFixAllTitle(FixAllContext fixAllContext) => "Change the wording everywhere";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await CodeWordingFix.ApplyAsync(document, diagnostics, fixAllContext.CodeActionEquivalenceKey!, fixAllContext.CancellationToken).ConfigureAwait(false);
}
