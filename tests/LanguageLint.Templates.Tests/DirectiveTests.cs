using System.Text;
using LanguageLint.Documents;
using LanguageLint.Rules;

namespace LanguageLint.Templates.Tests;

/// <summary>The same decision can be written into every format, in its own kind of comment.</summary>
public sealed class DirectiveTests
{
    private const string Decision = "languagelint: keep LL1001 the name of a course";
    private static readonly Linter Linter = new(RuleSet.BuiltIn());

    [Theory]
    [InlineData("a.txt", "LL\n\nThe offender came.\n\nAn offender left.")]
    [InlineData("a.txt", "The\n{{!-- LL --}}\n\nThe offender came.\n\nAn offender left.")]
    [InlineData("a.md", "<!-- LL -->\n\nThe offender came.\n\nAn offender left.")]
    [InlineData("a.md", "The offender <!-- LL --> came.\n\nAn offender left.")]
    [InlineData("a.md", "The offender came. <!-- LL -->\n\nAn offender left.")]
    [InlineData("a.html", "<!-- LL --><p>The offender came.</p><p>An offender left.</p>")]
    [InlineData("a.html", "<p>The <b>offender</b> came. <!-- LL --></p>\n<p>An offender left.</p>")]
    [InlineData("a.liquid", "{% comment %} LL {% endcomment %}\nThe offender came.\n\nAn offender left.")]
    [InlineData("a.liquid", "{% # LL %}\nThe offender came.\n\nAn offender left.")]
    [InlineData("a.hbs", "{{!-- LL --}}<p>The offender came.</p><p>An offender left.</p>")]
    [InlineData("a.mustache", "{{! LL }}\nThe offender came.\n\nAn offender left.")]
    [InlineData("a.njk", "{# LL #}<p>The offender came.</p><p>An offender left.</p>")]
    [InlineData("a.erb", "<%# LL %><p>The offender came.</p><p>An offender left.</p>")]
    [InlineData("a.scriban", "{{ # LL }}\nThe offender came.\n\nAn offender left.")]
    [InlineData("A.cshtml", "@* LL *@<p>The offender came.</p><p>An offender left.</p>")]
    [InlineData("A.razor", "@if (x)\n{\n    @* LL *@\n    <p>The offender came.</p>\n}\n<p>An offender left.</p>")]
    [InlineData("a.po", "# LL\nmsgid \"The offender came.\"\nmsgstr \"\"\n\nmsgid \"An offender left.\"\nmsgstr \"\"\n")]
    [InlineData("a.en.yml", "# LL\na: The offender came.\nb: An offender left.\n")]
    [InlineData("a.en.yml", "a: The offender came. # LL\nb: An offender left.\n")]
    [InlineData("a.en.yml", "a: \"The offender came.\" # LL\nb: An offender left.\n")]
    [InlineData("a.resx", "<root><data name='a'><value>The offender came.</value><comment>LL</comment></data>\n<data name='b'><value>An offender left.</value></data></root>")]
    [InlineData("a.resx", "<root><!-- LL -->\n<data name='a'><value>The offender came.</value></data><data name='b'><value>An offender left.</value></data></root>")]
    [InlineData("a.xlf", "<xliff><trans-unit><source>The offender came.</source><note>LL</note></trans-unit>\n<trans-unit><source>An offender left.</source></trans-unit></xliff>")]
    [InlineData("en.json", "{ // LL\n\"a\": \"The offender came.\", \"b\": \"An offender left.\" }")]
    public void Words_are_kept_where_a_comment_says_so(string name, string file)
    {
        var document = new DocumentReaders().Read(name, new MemoryStream(Encoding.UTF8.GetBytes(file.Replace("LL", Decision, StringComparison.Ordinal))));
        var result = Linter.Check(document, LintOptions.Default, new DateTime(2026, 3, 1));
        Assert.Equal(["An offender left."], result.Findings.Where(finding => finding.Rule.Id == "LL1001").Select(finding => document.Blocks[finding.Block].Text.ToString()));
        var kept = Assert.Single(result.Suppressed);
        Assert.Equal("the name of a course", kept.Directive.Content.Suppression!.Reason);
        Assert.Equal(document.Lines!.Position(file.IndexOf("LL", StringComparison.Ordinal)).Line, document.Lines.Position(kept.Directive.Origin!.Span.Start).Line);
        Assert.Empty(result.Remarks);
        Assert.DoesNotContain(document.Blocks, block => block.Text.ToString().Contains("languagelint", StringComparison.Ordinal));
    }
}
