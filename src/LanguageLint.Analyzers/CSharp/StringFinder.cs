using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Finds the strings of a file that are worth a closer look. Allocates nothing for the others.</summary>
/// <param name="probe">Tells which strings those are; null for all.</param>
internal sealed class StringFinder(WordProbe? probe)
{
    // Chains that a literal has brought up already; made when the first chain is met.
    private HashSet<SyntaxNode>? _chains;

    /// <summary>The whole expressions that hold a literal with a word of some rule, in the order of the file.</summary>
    public IEnumerable<ExpressionSyntax> Find(SyntaxNode root, CancellationToken cancellation)
    {
        foreach (var token in root.DescendantTokens())
        {
            cancellation.ThrowIfCancellationRequested();
            if (OperandOf(token) is { } operand && MayFind(operand))
            {
                var whole = LogicalStringReader.Whole(operand);
                if (whole == operand || (_chains ??= []).Add(whole))
                {
                    yield return whole;
                }
            }
        }
    }

    private static ExpressionSyntax? OperandOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            => token.Parent as LiteralExpressionSyntax,
        SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            => token.Parent as InterpolatedStringExpressionSyntax,
        _ => null,
    };

    // Whether another string may take the last word of this one further.
    private static bool MayGoOn(ExpressionSyntax operand) =>
        operand.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } chain
        && (chain.Left == operand ? chain.Right : (chain.Parent as BinaryExpressionSyntax)?.Right) is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax;

    private bool MayFind(ExpressionSyntax operand)
    {
        if (probe is null)
        {
            return true;
        }

        if (operand is LiteralExpressionSyntax literal)
        {
            var value = literal.Token.ValueText;
            return probe.MayFind(value.AsSpan()) || (value.Length > 0 && char.IsLetter(value[value.Length - 1]) && MayGoOn(literal));
        }

        foreach (var content in ((InterpolatedStringExpressionSyntax)operand).Contents)
        {
            if (content is InterpolatedStringTextSyntax text && probe.MayFind(text.TextToken.ValueText.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
