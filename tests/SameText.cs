using System.Text.Json;

namespace LanguageLint.Tests;

/// <summary>
/// A table of texts, same-text.json beside this file, with what is found in each, and how each kind of file writes them. Those who read such
/// files, the compiler and the command line, are held to the same rows. Holes are ⟦name⟧ in the table.
/// </summary>
internal static class SameText
{
    /// <summary>The kinds of files.</summary>
    public static IReadOnlyList<(string Name, Func<string, string> Write)> Files { get; } =
    [
        ("letter.txt", text => $"Hello\n\n{Holes(text, name => $"(({name}))")}\n"),
        ("letter.md", text => $"# Hello\n\n{Holes(Xml(text), name => $"(({name}))")}\n"),
        ("letter.html", text => $"<html><body><h1>Hello</h1>\r\n<p>{Holes(Xml(text), name => $"{{{{{name}}}}}")}</p></body></html>"),
        ("letter.liquid", text => $"{{% if offender %}}<p>\n  {Holes(Xml(text), name => $"{{{{ {name} }}}}")}\n</p>{{% endif %}}"),
        ("letter.hbs", text => $"{{{{#if offender}}}}<p>{Holes(Xml(text), name => $"{{{{{name}}}}}")}</p>{{{{/if}}}}"),
        ("letter.mustache", text => $"{{{{#offender}}}}\n{Holes(text, name => $"{{{{{name}}}}}")}\n{{{{/offender}}}}"),
        ("letter.scriban", text => $"{{{{ if offender }}}}\n{Holes(text, name => $"{{{{ {name} }}}}")}\n{{{{ end }}}}"),
        ("Letter.cshtml", text => $"@model Offender\n@if (Model.IsOffender)\n{{\n    <p>{Holes(Xml(text), name => $"@Model.{name}")}</p>\n}}\n"),
        ("Letter.razor", text => $"<h1>Hello</h1>\n<p>{Holes(Xml(text), name => $"@{name}")}</p>\n@code {{ string? Offender; }}\n"),
        ("text.resx", text => $"<root><data name=\"Offender\"><value>{Holes(Xml(text), _ => "{0}")}</value><comment>an offender</comment></data></root>"),
    ];

    /// <summary>The rows: what the text shows, the text, and “id severity: suggestions” of what is found.</summary>
    public static TheoryData<string, string, string[]> Rows()
    {
        var rows = new TheoryData<string, string, string[]>();
        using var table = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "same-text.json")));
        foreach (var row in table.RootElement.EnumerateArray())
        {
            rows.Add(row.GetProperty("what").GetString()!, row.GetProperty("text").GetString()!, [.. row.GetProperty("found").EnumerateArray().Select(found => found.GetString()!)]);
        }

        return rows;
    }

    /// <summary>A text with its holes written as <paramref name="write"/> has it.</summary>
    public static string Holes(string text, Func<string, string> write) =>
        string.Concat(text.Split('⟦', '⟧').Select((part, i) => i % 2 == 0 ? part : write(part)));

    private static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
