using System.Text.Json;

namespace LanguageLint.Tests;

/// <summary>
/// A table of texts, same-text.json beside this file, with what is found in each, and how each kind of file writes them. Those who read such
/// files, the compiler and the command line, are held to the same rows. Holes are ⟦name⟧ in the table.
/// </summary>
internal static class SameText
{
    /// <summary>The kinds of files.</summary>
    public static IReadOnlyList<FileForm> Files { get; } =
    [
        new("letter.txt", "Hello\n\n", text => $"{Holes(text, name => $"(({name}))")}\n\n", said => $"{said}\n\n", ""),
        new("letter.md", "# Hello\n\n", text => $"{Holes(Xml(text), name => $"(({name}))")}\n\n", said => $"<!-- {said} -->\n\n", ""),
        new("letter.html", "<html><body><h1>Hello</h1>\r\n", text => $"<p>{Holes(Xml(text), name => $"{{{{{name}}}}}")}</p>", said => $"<!-- {said} -->\r\n", "</body></html>"),
        new("letter.liquid", "{% if offender %}", text => $"<p>\n  {Holes(Xml(text), name => $"{{{{ {name} }}}}")}\n</p>", said => $"{{% comment %}} {said} {{% endcomment %}}", "{% endif %}"),
        new("letter.hbs", "{{#if offender}}", text => $"<p>{Holes(Xml(text), name => $"{{{{{name}}}}}")}</p>", said => $"{{{{!-- {said} --}}}}", "{{/if}}"),
        new("letter.mustache", "{{#offender}}\n", text => $"{Holes(text, name => $"{{{{{name}}}}}")}\n\n", said => $"{{{{! {said} }}}}\n\n", "{{/offender}}"),
        new("letter.scriban", "{{ if offender }}\n", text => $"{Holes(text, name => $"{{{{ {name} }}}}")}\n\n", said => $"{{{{ # {said} }}}}\n\n", "{{ end }}"),
        new("Letter.cshtml", "@model Offender\n@if (Model.IsOffender)\n{\n", text => $"    <p>{Holes(Xml(text), name => $"@Model.{name}")}</p>\n", said => $"    @* {said} *@\n", "}\n"),
        new("Letter.razor", "<h1>Hello</h1>\n", text => $"<p>{Holes(Xml(text), name => $"@{name}")}</p>\n", said => $"@* {said} *@\n", "@code { string? Offender; }\n"),
        new("text.resx", "<root>", text => $"<data name=\"Offender\"><value>{Holes(Xml(text), _ => "{0}")}</value><comment>an offender</comment></data>\n", said => $"<!-- {said} -->\n", "</root>"),
    ];

    /// <summary>The rows: what the text shows, the text, and “id severity: suggestions” of what is found.</summary>
    public static TheoryData<string, string, string[]> Rows()
    {
        var rows = new TheoryData<string, string, string[]>();
        using var table = Table();
        foreach (var row in table.RootElement.EnumerateArray().Where(row => row.TryGetProperty("text", out _)))
        {
            rows.Add(row.GetProperty("what").GetString()!, row.GetProperty("text").GetString()!, Texts(row, "found"));
        }

        return rows;
    }

    /// <summary>The rows with decisions: what they show; paragraphs, and comments that begin with the name of the tool; “id severity: suggestions” of what is found.</summary>
    public static TheoryData<string, string[], string[]> Decisions()
    {
        var rows = new TheoryData<string, string[], string[]>();
        using var table = Table();
        foreach (var row in table.RootElement.EnumerateArray().Where(row => row.TryGetProperty("parts", out _)))
        {
            rows.Add(row.GetProperty("what").GetString()!, Texts(row, "parts"), Texts(row, "found"));
        }

        return rows;
    }

    /// <summary>Whether a part of a row is a comment.</summary>
    public static bool IsComment(string part) => part.StartsWith("languagelint:", StringComparison.Ordinal);

    /// <summary>A text with its holes written as <paramref name="write"/> has it.</summary>
    public static string Holes(string text, Func<string, string> write) =>
        string.Concat(text.Split('⟦', '⟧').Select((part, i) => i % 2 == 0 ? part : write(part)));

    private static JsonDocument Table() => JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "same-text.json")));

    private static string[] Texts(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>How a kind of file writes texts.</summary>
    /// <param name="Name">A name for such a file.</param>
    /// <param name="Head">What it begins with.</param>
    /// <param name="Paragraph">A paragraph of it.</param>
    /// <param name="Comment">A comment in it.</param>
    /// <param name="Tail">What it ends with.</param>
    internal sealed record FileForm(string Name, string Head, Func<string, string> Paragraph, Func<string, string> Comment, string Tail)
    {
        /// <summary>A file of these paragraphs and comments.</summary>
        public string Write(params string[] parts) => Head + string.Concat(parts.Select(part => IsComment(part) ? Comment(part) : Paragraph(part))) + Tail;
    }
}
