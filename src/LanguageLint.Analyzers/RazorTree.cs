using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers;

/// <summary>
/// The C# that Razor makes of a page. Strings of the page's own code are mapped back to it; its markup is not, and is read from the page.
/// </summary>
internal static class RazorTree
{
    private const string Checksum = "#pragma checksum \"";
    private const int LongestHead = 2_000;

    /// <summary>Whether a tree was made from a page, going by its name.</summary>
    public static bool IsRazor(string path) =>
        path.EndsWith("_razor.g.cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith("_cshtml.g.cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of the page that a tree was made from, which the tree begins with; null when it does not say.</summary>
    public static string? PageOf(SourceText text)
    {
        var head = text.ToString(new TextSpan(0, Math.Min(text.Length, LongestHead)));
        var start = head.IndexOf(Checksum, StringComparison.Ordinal) + Checksum.Length;
        var end = start < Checksum.Length ? -1 : head.IndexOf('"', start);
        return end < 0 ? null : head.Substring(start, end - start);
    }

    /// <summary>What holds for the code of a page: what is said of the page and, where that is silent, of the C# file made from it.</summary>
    public static AnalyzerConfigOptions Options(AnalyzerConfigOptions ofPage, AnalyzerConfigOptions ofTree) => new Layered(ofPage, ofTree);

    private sealed class Layered(AnalyzerConfigOptions upper, AnalyzerConfigOptions lower) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => upper.Keys.Concat(lower.Keys).Distinct(KeyComparer);

        public override bool TryGetValue(string key, out string value) => upper.TryGetValue(key, out value!) || lower.TryGetValue(key, out value!);
    }
}
