using System.Text;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Reads comments and XML documentation, without their signs. Line comments that follow one another are one text.</summary>
/// <remarks>Without <c>/doc</c> the compiler takes documentation for ordinary comments, so that the signs tell it, not the kind of trivia.</remarks>
internal sealed class CommentReader(SourceText source)
{
    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private OffsetMap.Builder _map = new();

    /// <summary>The texts of a file's comments.</summary>
    /// <param name="root">The file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="comments">Whether comments are wanted.</param>
    /// <param name="documentation">Whether XML documentation is wanted.</param>
    public static IReadOnlyList<TextBlock> Read(SyntaxNode root, SourceText source, bool comments, bool documentation)
    {
        var reader = new CommentReader(source);
        var lastLine = -2;
        var lastIsDocumentation = false;
        foreach (var trivia in root.DescendantTrivia())
        {
            if (!IsComment(trivia.Kind()))
            {
                continue;
            }

            var span = trivia.FullSpan;
            var isDocumentation = IsDocumentation(source, span);
            var line = source.Lines.GetLineFromPosition(span.Start).LineNumber;
            if (line != lastLine + 1 || isDocumentation != lastIsDocumentation)
            {
                reader.EndBlock();
            }

            if (isDocumentation ? documentation : comments)
            {
                reader.Add(span, isDocumentation);
            }

            lastLine = source.Lines.GetLineFromPosition(Math.Max(span.Start, span.End - 1)).LineNumber;
            lastIsDocumentation = isDocumentation;
        }

        reader.EndBlock();
        return reader._blocks;
    }

    /// <summary>Whether trivia of a kind is a comment.</summary>
    public static bool IsComment(SyntaxKind kind) =>
        kind is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsDocumentation(SourceText source, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var start = source.ToString(new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, Math.Min(4, span.Length)));
        return (start.StartsWith("///", StringComparison.Ordinal) && start != "////") || (start.StartsWith("/**", StringComparison.Ordinal) && start != "/**/");
    }

    private void Add(Microsoft.CodeAnalysis.Text.TextSpan span, bool isDocumentation)
    {
        var comment = source.ToString(span);
        for (var start = 0; start >= 0;)
        {
            var next = LineIndex.NextStart(comment.AsSpan(), start);
            var end = next < 0 ? comment.Length : next;
            AddLine(comment.AsSpan(start, end - start), span.Start + start, isDocumentation);
            start = next;
        }
    }

    private void AddLine(ReadOnlySpan<char> line, int origin, bool isDocumentation)
    {
        var at = 0;
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || line[at] is '/' or '*'))
        {
            at++;
        }

        var end = line.Length;
        while (end > at && (char.IsWhiteSpace(line[end - 1]) || (end > at + 1 && line[end - 1] == '/' && line[end - 2] == '*')))
        {
            end -= line[end - 1] == '/' ? 2 : 1;
        }

        while (at < end)
        {
            if (isDocumentation && line[at] == '<' && line.Slice(at, end - at).IndexOf('>') is var close and > 0)
            {
                at += close + 1;
                continue;
            }

            _text.Append(line[at]);
            _map.Verbatim(origin + at, 1);
            at++;
        }

        _text.Append('\n');
        _map.Add(1, origin + end, 0);
    }

    private void EndBlock()
    {
        if (_text.Length > 0)
        {
            _blocks.Add(new TextBlock(_text.ToString().AsMemory(), BlockScope.Paragraph, _map.Build()));
        }

        _text.Clear();
        _map = new OffsetMap.Builder();
    }
}
