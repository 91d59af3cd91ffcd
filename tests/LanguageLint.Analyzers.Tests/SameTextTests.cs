using System.Globalization;
using LanguageLint.Tests;
using Microsoft.CodeAnalysis;

namespace LanguageLint.Analyzers.Tests;

/// <summary>The same text gives the same findings in every form of C# literal and in every kind of file that the compiler hands over.</summary>
public class SameTextTests
{
    // The forms of C# literals; the last one parts a text at every space.
    private static readonly (string Name, Func<string, string> Write)[] Literals =
    [
        ("regular", text => HasHole(text) ? $"$\"{SameText.Holes(Escaped(Braced(text)), name => $"{{{name}}}")}\"" : $"\"{Escaped(text)}\""),
        ("verbatim", text => $"{(HasHole(text) ? "$" : "")}@\"{SameText.Holes((HasHole(text) ? Braced(text) : text).Replace("\"", "\"\"", StringComparison.Ordinal), name => $"{{{name}}}")}\""),
        ("raw", text => $"$$\"\"\"\n        {SameText.Holes(text, name => $"{{{{{name}}}}}").Replace("\n", "\n        ", StringComparison.Ordinal)}\n        \"\"\""),
        ("escapes", text => $"{(HasHole(text) ? "$" : "")}\"{SameText.Holes(HasHole(text) ? Unicode(Braced(text)) : Unicode(text), name => $"{{{name}}}")}\""),
        ("chain", text => string.Join("\n        + ", text.Split('⟦', '⟧').Select((part, i) => i % 2 == 1 ? part : "\"" + Escaped(part).Replace(" ", " \"\n        + \"", StringComparison.Ordinal) + "\""))),
    ];

    [Theory]
    [MemberData(nameof(SameText.Rows), MemberType = typeof(SameText))]
    public async Task Every_row_of_the_table_is_found_alike(string what, string text, string[] found)
    {
        await FilesAgreeAsync(what, [text], found);

        foreach (var (name, write) in Literals)
        {
            var code = $"class C\n{{\n    string Text(string Name) =>\n        {write(text)};\n}}\n";
            Assert.Equal((what, name, Shown(found)), (what, name, Shown(await FindAsync(Analysed.Code(code), code))));
        }
    }

    [Theory]
    [MemberData(nameof(SameText.Decisions), MemberType = typeof(SameText))]
    public async Task Every_decision_of_the_table_holds_alike(string what, string[] parts, string[] found)
    {
        await FilesAgreeAsync(what, parts, found);
        foreach (var (name, comment) in new[] { ("line comments", "// {0}\n"), ("block comments", "/* {0} */\n") })
        {
            var members = parts.Select((part, i) => SameText.IsComment(part) ? string.Format(CultureInfo.InvariantCulture, comment, part) : $"    string S{i} = \"{Escaped(part)}\";\n");
            var code = $"class C\n{{\n{string.Concat(members)}}}\n";
            Assert.Equal((what, name, Shown(found)), (what, name, Shown(await FindAsync(Analysed.Code(code), code))));
        }
    }

    private static async Task FilesAgreeAsync(string what, string[] parts, string[] found)
    {
        foreach (var form in SameText.Files.Where(form => form.Name != "letter.md"))
        {
            var file = form.Write(parts);
            var project = Analysed.File("/project/" + form.Name, file).Marked("/project/" + form.Name, "true");
            Assert.Equal((what, form.Name, Shown(found)), (what, form.Name, Shown(await FindAsync(project, file))));
        }
    }

    private static async Task<IEnumerable<string>> FindAsync(Analysed analysed, string file)
    {
        var diagnostics = await analysed.DiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => file.Substring(diagnostic.Location.SourceSpan.Start, 1) is " " or "\"" or "<");
        return diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity switch
        {
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Info => "suggestion",
            _ => "note",
        }}: {Suggestions(diagnostic.GetMessage(CultureInfo.InvariantCulture))}");
    }

    private static string Suggestions(string message) =>
        message.LastIndexOf(" Consider: “", StringComparison.Ordinal) is var at and >= 0
            ? message[(at + " Consider: “".Length)..^"”.".Length].Replace("” or “", " / ", StringComparison.Ordinal)
            : "";

    private static string Shown(IEnumerable<string> found) => string.Join("\n", found);

    private static bool HasHole(string text) => text.Contains('⟦', StringComparison.Ordinal);

    private static string Braced(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Every “e” and apostrophe by its number.
    private static string Unicode(string text) =>
        string.Concat(text.Split('⟦', '⟧').Select((part, i) => i % 2 == 1
            ? $"⟦{part}⟧"
            : Escaped(part).Replace("e", "\\u0065", StringComparison.Ordinal).Replace("’", "\\u2019", StringComparison.Ordinal)));
}
