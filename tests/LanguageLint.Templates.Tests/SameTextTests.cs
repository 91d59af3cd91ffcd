using System.Text;
using LanguageLint.Documents;
using LanguageLint.Documents.Revising;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Templates.Tests;

/// <summary>One text says the same in every format, and what is certain can be put right in every one.</summary>
public sealed class SameTextTests
{
    private static readonly Linter Linter = new(RuleSet.BuiltIn());
    private static readonly DocumentReaders Readers = new();

    // How each format writes one paragraph, with more around it.
    private static readonly (string Name, Func<string, string> Write)[] Formats =
    [
        ("a.txt", text => $"Hello\n\n{text}\n"),
        ("a.md", text => $"# Hello\n\n{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}\n"),
        ("a.html", text => $"<html><body class=\"offender\"><h1>Hello</h1>\r\n<p>{Xml(text)}</p></body></html>"),
        ("a.liquid", text => $"{{% if offender %}}<p title=\"x\">\n  {Xml(text)}\n</p>{{% endif %}}"),
        ("b.liquid", text => $"{{%- comment -%}} offender {{%- endcomment -%}}\n{text}\n"),
        ("a.hbs", text => $"{{{{#if offender}}}}\n{text}\n{{{{/if}}}}"),
        ("a.njk", text => $"{{# offender #}}<p>{Xml(text)}</p>"),
        ("a.erb", text => $"<% if offender %>\n{text}\n<% end %>"),
        ("a.scriban", text => $"{{{{ for offender in offenders }}}}\n{text}\n{{{{ end }}}}"),
        ("A.cshtml", text => $"@model Offender\n@if (Model.IsOffender)\n{{\n    <p>{Xml(text)}</p>\n}}"),
        ("A.razor", text => $"<Alert Title=\"{Quoted(text)}\" />\n@code {{ string offender; }}"),
        ("a.resx", text => $"<root><data name=\"Offender\"><value>{Xml(text)}</value><comment>an offender</comment></data></root>"),
        ("b.resx", text => $"<root><data name=\"Offender\"><value><![CDATA[{text}]]></value></data></root>"),
        ("a.xlf", text => $"<xliff><file source-language=\"en\" target-language=\"cy\"><trans-unit id=\"offender\"><source>{Xml(text)}</source><target>x</target></trans-unit></file></xliff>"),
        ("a.po", text => $"msgctxt \"offender\"\nmsgid \"{Escaped(text)}\"\nmsgstr \"x\"\n"),
        ("en.json", text => $"{{ \"offender\": \"{Escaped(text)}\" }}"),
        ("a.en.yaml", text => $"en:\n  offender: \"{Escaped(text)}\" # offender\n"),
        ("b.en.yaml", text => $"en:\n  offender: '{text.Replace("'", "''", StringComparison.Ordinal)}'\n"),
        ("c.en.yaml", text => $"en:\n  offender: |\n    {text}\n"),
    ];

    public static TheoryData<string> Texts =>
    [
        "You failed to attend your appointment.",
        "He is a prolific offender & \"known\" to us.",
        "The upload failed to complete.",
        "If you do not attend, you will be sent back to prison.",
        "Sam's offenders' group meets “here” <now>.",
        "Sam is an ex-offender and an addict.",
        "Please come and see us on Monday.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_same_text_has_the_same_findings_in_every_format(string text)
    {
        var expected = Found("a.txt", Formats[0].Write(text));
        foreach (var (name, write) in Formats)
        {
            Assert.Equal((name, expected), (name, Found(name, write(text))));
        }
    }

    private const string Pack = """
        pack: test
        rules:
          - id: LLH001
            name: test-word
            category: labelling
            tier: must
            match: "bad word"
            message: "“{match}” is a test."
            why: "A test."
            write: ["good & \"kind\" <word>"]
            fix: safe
            sources: []
            examples:
              - { text: "A bad word.", span: "bad word" }
        """;

    [Theory]
    [InlineData("Here is a bad word, and \"Sam's\" & <more>.", "Here is a good & \"kind\" <word>, and \"Sam's\" & <more>.")]
    public void What_is_certain_is_put_right_in_every_format_and_nothing_else_is_touched(string text, string expected)
    {
        var linter = new Linter(RuleSet.Compile([PackReader.Read("test.yml", Pack)]));
        foreach (var (name, write) in Formats.Where(format => format.Name != "a.md"))
        {
            var bytes = Encoding.UTF8.GetBytes(write(text));
            var document = Read(name, bytes);
            var result = TextFixer.Fix(bytes, document, linter.Lint(document, LintOptions.Default), out _);
            Assert.Equal((name, write(expected)), (name, Encoding.UTF8.GetString(result.Bytes)));
        }
    }

    private static string Found(string name, string file)
    {
        var document = Read(name, Encoding.UTF8.GetBytes(file));
        var found = Linter.Lint(document, LintOptions.Default).Where(finding => finding.Rule.Category != RuleCategory.Document);
        return string.Join("; ", found.Select(finding =>
            $"{finding.Rule.Id} {document.Blocks[finding.Block].Text.Slice(finding.Span.Start, finding.Span.Length)} → {string.Join("/", finding.Suggestions)}"));
    }

    private static Document Read(string name, byte[] bytes) => Readers.Read(name, new MemoryStream(bytes));

    private static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Quoted(string text) => Xml(text).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
