namespace LanguageLint.Analyzers;

/// <summary>
/// The C# that Razor makes of a page. Strings of the page's own code are mapped back to it; its markup is not, and is read from the page.
/// </summary>
internal static class RazorTree
{
    /// <summary>Whether a tree was made from a page, going by its name.</summary>
    public static bool IsRazor(string path) =>
        path.EndsWith("_razor.g.cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith("_cshtml.g.cs", StringComparison.OrdinalIgnoreCase);
}
