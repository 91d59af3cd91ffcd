using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Finds the strings of a file.</summary>
internal static class StringFinder
{
    /// <summary>All whole expressions that make strings, in the order of the file.</summary>
    public static IEnumerable<ExpressionSyntax> All(SyntaxNode root) => Whole(root.DescendantTokens());

    /// <summary>Those that stand at some places, as <see cref="StringScanner"/> finds them.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="places">UTF-16 offsets, in order.</param>
    public static IEnumerable<ExpressionSyntax> At(SyntaxNode root, IEnumerable<int> places) => Whole(TokensAt(root, places));

    private static IEnumerable<SyntaxToken> TokensAt(SyntaxNode root, IEnumerable<int> places)
    {
        var end = 0;
        foreach (var place in places)
        {
            // Often several places stand in one token.
            if (place >= end)
            {
                var token = root.FindToken(place);
                end = token.Span.End;
                yield return token;
            }
        }
    }

    // A chain of strings, and the parts of an interpolated one, bring it up again and again.
    private static IEnumerable<ExpressionSyntax> Whole(IEnumerable<SyntaxToken> tokens)
    {
        var known = new HashSet<SyntaxNode>();
        foreach (var token in tokens)
        {
            if (OperandOf(token) is { } operand && LogicalStringReader.Whole(operand) is var whole && known.Add(whole))
            {
                yield return whole;
            }
        }
    }

    private static ExpressionSyntax? OperandOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            => token.Parent as LiteralExpressionSyntax,
        SyntaxKind.InterpolatedStringTextToken => token.Parent?.Parent as InterpolatedStringExpressionSyntax,
        SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            => token.Parent as InterpolatedStringExpressionSyntax,
        _ => null,
    };
}
