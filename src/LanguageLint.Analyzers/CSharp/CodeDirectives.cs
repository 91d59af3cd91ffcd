using LanguageLint.Suppressions;
using LanguageLint.Templates;
using LanguageLint.Templates.Masks;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Finds the comments of C# code that speak to the linter.</summary>
internal static class CodeDirectives
{
    private const int SignLength = 2;

    /// <summary>The comments that name this tool, without their signs.</summary>
    public static IReadOnlyList<Comment> Comments(SyntaxNode root) =>
    [
        .. root.DescendantTrivia()
            .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                && trivia.ToString().IndexOf(SuppressionParser.Name, StringComparison.OrdinalIgnoreCase) >= 0)
            .Select(CommentOf),
    ];

    /// <summary>The decisions that comments hold.</summary>
    /// <param name="comments">The comments.</param>
    /// <param name="source">The text of the file.</param>
    /// <param name="blocks">Its texts, in the order of the file.</param>
    public static IReadOnlyList<Directive> Of(IReadOnlyList<Comment> comments, string source, IReadOnlyList<TextBlock> blocks) =>
        FileDirectives.Of(source.AsSpan(), blocks, comments);

    private static Comment CommentOf(SyntaxTrivia trivia)
    {
        var end = trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && trivia.Span.Length >= 2 * SignLength ? trivia.Span.End - SignLength : trivia.Span.End;
        return new Comment(TextSpan.FromBounds(trivia.SpanStart, trivia.Span.End), TextSpan.FromBounds(trivia.SpanStart + SignLength, end));
    }
}
