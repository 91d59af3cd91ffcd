using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers;

/// <summary>Makes the compiler's locations.</summary>
internal static class FileLocation
{
    /// <summary>A place in C# code.</summary>
    public static Location In(SyntaxTree tree, Text.TextSpan place) => Location.Create(tree, SpanOf(place));

    /// <summary>A place in an additional file.</summary>
    public static Location In(string path, SourceText text, Text.TextSpan place) => In(path, text, SpanOf(place));

    /// <summary>A place in an additional file, up to the end of its line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="line">1-based line.</param>
    /// <param name="column">1-based column.</param>
    public static Location In(string path, SourceText text, int line, int column)
    {
        var found = text.Lines[Math.Min(Math.Max(0, line - 1), text.Lines.Count - 1)];
        return In(path, text, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(Math.Min(found.Start + Math.Max(0, column - 1), found.End), found.End));
    }

    private static Location In(string path, SourceText text, Microsoft.CodeAnalysis.Text.TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));

    private static Microsoft.CodeAnalysis.Text.TextSpan SpanOf(Text.TextSpan place) => new(place.Start, place.Length);
}
