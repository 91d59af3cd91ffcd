using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Templates.Tests;

/// <summary>Reads text for a test and shows blocks in a form that tests can compare.</summary>
internal static class Shown
{
    public static Document Read(string text, string name) => TextFormats.Read(name, text.AsMemory());

    /// <summary>Each block's text, holes in curly marks.</summary>
    public static string[] Texts(string text, string name) => [.. Read(text, name).Blocks.Select(WithHoles)];

    /// <summary>Each block as “Scope: text”, holes in curly marks.</summary>
    public static string[] Blocks(string text, string name) => [.. Read(text, name).Blocks.Select(block => $"{block.Scope}: {WithHoles(block)}")];

    private static string WithHoles(TextBlock block)
    {
        var shown = new StringBuilder(block.Text.ToString());
        foreach (var hole in block.Holes.Reverse())
        {
            shown.Insert(hole.End, '⟫').Insert(hole.Start, '⟪');
        }

        return shown.ToString();
    }
}
