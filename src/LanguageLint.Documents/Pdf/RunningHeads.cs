using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf;

/// <summary>Tells page headers and footers: texts at the edge of pages that come again on another page, page numbers aside.</summary>
internal static class RunningHeads
{
    /// <summary>The texts of a file, each header and footer once, where it stands first.</summary>
    public static IEnumerable<PdfChunk> Once(IReadOnlyList<PdfChunk> chunks)
    {
        var pages = new Dictionary<(PageEdge, string), (int First, bool IsRepeated)>();
        foreach (var chunk in chunks.Where(chunk => chunk.Edge != PageEdge.None))
        {
            var key = (chunk.Edge, WithoutDigits(chunk.Text));
            pages[key] = pages.TryGetValue(key, out var seen) ? (seen.First, seen.IsRepeated || chunk.Page != seen.First) : (chunk.Page, false);
        }

        foreach (var chunk in chunks)
        {
            if (chunk.Edge == PageEdge.None || pages[(chunk.Edge, WithoutDigits(chunk.Text))] is not { IsRepeated: true } seen)
            {
                yield return chunk;
            }
            else if (chunk.Page == seen.First)
            {
                var isTop = chunk.Edge == PageEdge.Top;
                yield return chunk with { Scope = isTop ? BlockScope.PageHeader : BlockScope.PageFooter, Label = isTop ? "page header" : "page footer" };
            }
        }
    }

    private static string WithoutDigits(string text)
    {
        var rest = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsDigit(c))
            {
                rest.Append(c);
            }
        }

        return rest.ToString();
    }
}
