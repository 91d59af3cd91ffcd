using System.Text;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Reads a literal, an interpolated string or a chain of <c>+</c> as one text.</summary>
internal sealed class LogicalStringReader
{
    private readonly SourceText _source;
    private readonly StringBuilder _text = new();
    private readonly OffsetMap.Builder _map = new();
    private readonly List<Text.TextSpan> _holes = [];
    private readonly List<StringPart> _parts = [];

    private LogicalStringReader(SourceText source) => _source = source;

    /// <summary>Reads an expression of <paramref name="source"/>. Null when it is not whole, as while it is being written.</summary>
    public static LogicalString? Read(ExpressionSyntax expression, SourceText source)
    {
        if (expression.ContainsDiagnostics && expression.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        var reader = new LogicalStringReader(source);
        reader.Add(expression);
        var block = new TextBlock(reader._text.ToString().AsMemory(), BlockScope.Literal, reader._map.Build(), reader._holes);
        return new LogicalString(expression, block, reader._parts);
    }

    /// <summary>The expression that an operand is part of: the outermost chain of <c>+</c>, brackets included.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax operand)
    {
        var whole = operand;
        for (var node = operand.Parent; node is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }; node = node.Parent)
        {
            whole = (ExpressionSyntax)node;
        }

        return whole;
    }

    private void Add(ExpressionSyntax expression)
    {
        // A chain leans to the left and may be long.
        var operands = new Stack<ExpressionSyntax>();
        operands.Push(expression);
        while (operands.Count > 0)
        {
            switch (operands.Pop())
            {
                case ParenthesizedExpressionSyntax { Expression: var inner }:
                    operands.Push(inner);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } chain:
                    operands.Push(chain.Right);
                    operands.Push(chain.Left);
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression, Token: var token }:
                    AddLiteral(token);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    AddInterpolated(interpolated);
                    break;
                case var other:
                    AddHole(other);
                    break;
            }
        }
    }

    private void AddLiteral(SyntaxToken token)
    {
        var text = token.Text;
        var kind = token.Kind();
        var close = text.LastIndexOf('"');
        if (kind is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken)
        {
            var open = text.IndexOf('"') + 1;
            AddPart(text.AsSpan(open, close - open), token.SpanStart + open, new Spelling(text[0] == '@' ? LiteralForm.Verbatim : LiteralForm.Regular));
            return;
        }

        var quotes = 0;
        while (text[quotes] == '"')
        {
            quotes++;
        }

        close -= quotes - 1;
        if (kind is SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken)
        {
            AddRaw(text.AsSpan(quotes, close - quotes), token.SpanStart + quotes, indentation: 0, startsLine: false);
            return;
        }

        var first = LineIndex.NextStart(text.AsSpan(), quotes);
        var lastLine = StartOfLine(text.AsSpan(), close);
        var end = EndOfLineBefore(text.AsSpan(), lastLine);
        AddRaw(text.AsSpan(first, Math.Max(0, end - first)), token.SpanStart + first, close - lastLine, startsLine: true);
    }

    private void AddInterpolated(InterpolatedStringExpressionSyntax interpolated)
    {
        var opening = interpolated.StringStartToken.Kind();
        var isRaw = opening is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
        var spelling = new Spelling(isRaw ? LiteralForm.Raw : opening == SyntaxKind.InterpolatedVerbatimStringStartToken ? LiteralForm.Verbatim : LiteralForm.Regular, DoublesBraces: !isRaw);
        var indentation = opening == SyntaxKind.InterpolatedMultiLineRawStringStartToken ? IndentationOf(interpolated) : 0;
        foreach (var content in interpolated.Contents)
        {
            if (content is not InterpolatedStringTextSyntax { TextToken: var token })
            {
                AddHole(content);
            }
            else if (isRaw)
            {
                var startsLine = indentation > 0 && SyntaxFacts.IsNewLine(_source[token.SpanStart - 1]);
                AddRaw(token.Text.AsSpan(), token.SpanStart, indentation, startsLine);
            }
            else
            {
                AddPart(token.Text.AsSpan(), token.SpanStart, spelling);
            }
        }
    }

    // What stands before the closing quotation marks, on their line.
    private int IndentationOf(InterpolatedStringExpressionSyntax interpolated)
    {
        var end = interpolated.StringEndToken.Span.End;
        while (_source[end - 1] == '"')
        {
            end--;
        }

        var start = end;
        while (start > 0 && !SyntaxFacts.IsNewLine(_source[start - 1]))
        {
            start--;
        }

        return end - start;
    }

    private void AddPart(ReadOnlySpan<char> content, int origin, Spelling spelling)
    {
        LiteralDecoder.Decode(content, origin, spelling, _text, _map);
        _parts.Add(new StringPart(origin, origin + content.Length, spelling));
    }

    private void AddRaw(ReadOnlySpan<char> content, int origin, int indentation, bool startsLine)
    {
        LiteralDecoder.DecodeRaw(content, origin, indentation, startsLine, _text, _map);
        _parts.Add(new StringPart(origin, origin + content.Length, new Spelling(LiteralForm.Raw)));
    }

    private void AddHole(SyntaxNode node)
    {
        var start = _text.Length;
        _text.Append(_source.ToString(node.Span));
        _map.Verbatim(node.SpanStart, node.Span.Length);
        _holes.Add(Text.TextSpan.FromBounds(start, _text.Length));
    }

    private static int StartOfLine(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && !SyntaxFacts.IsNewLine(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int EndOfLineBefore(ReadOnlySpan<char> text, int lineStart) =>
        lineStart > 1 && text[lineStart - 1] == '\n' && text[lineStart - 2] == '\r' ? lineStart - 2 : lineStart - 1;
}
