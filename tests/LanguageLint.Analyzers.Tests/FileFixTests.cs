using Basic.Reference.Assemblies;
using LanguageLint.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers.Tests;

/// <summary>Fixes for files that are no code, in a workspace of their own: the testing library looks at code only.</summary>
public class FileFixTests
{
    [Theory]
    [InlineData("letter.html", "<p>A gribbler came.</p>", "<p>A person came.</p>")]
    [InlineData("letter.liquid", "Dear {{ name }}, a gribbler came.", "Dear {{ name }}, a person came.")]
    [InlineData("text.resx", "<root><data name=\"Gribbler\"><value>Sam &amp; a gribbler</value></data></root>", "<root><data name=\"Gribbler\"><value>Sam &amp; a person</value></data></root>")]
    [InlineData("letter.hbs", "{{#if name}}A gribbler came.{{/if}}", "{{#if name}}A person came.{{/if}}")]
    [InlineData("letter.po", "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"a\"\nmsgstr \"A gribbler\\n came.\"\n", "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"a\"\nmsgstr \"A person\\n came.\"\n")]
    [InlineData("en.json", "{ \"gribbler\": \"Sam,\\na gribbler\" }", "{ \"gribbler\": \"Sam,\\na person\" }")]
    [InlineData("Home.razor", "<p title=\"@Gribbler\">A gribbler came.</p>\n@code { string Gribbler = \"\"; }", "<p title=\"@Gribbler\">A person came.</p>\n@code { string Gribbler = \"\"; }")]
    [InlineData("Index.cshtml", "@page\n<p>A gribbler, @Model.Name, came.</p>", "@page\n<p>A person, @Model.Name, came.</p>")]
    public async Task A_file_is_changed_where_the_words_stand(string name, string before, string after)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("project", LanguageNames.CSharp).AddMetadataReferences(Net100.References.All);
        project = project.AddAdditionalDocument(PackText.Path, SourceText.From(PackText.House), filePath: PackText.Path).Project;
        var document = project.AddAdditionalDocument(name, SourceText.From(before), filePath: "/project/" + name);
        project = document.Project;

        var compilation = (await project.GetCompilationAsync())!.WithAnalyzers([new LanguageLintAnalyzer()], project.AnalyzerOptions);
        var diagnostic = Assert.Single(await compilation.GetAnalyzerDiagnosticsAsync());
        var actions = new List<CodeAction>();
        await new FileWordingFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None));
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await actions[0].GetOperationsAsync(CancellationToken.None)));
        var changed = await operation.ChangedSolution.GetAdditionalDocument(document.Id)!.GetTextAsync();
        Assert.Equal(after, changed.ToString());
    }

    [Fact]
    public void Fixes_are_offered_for_every_kind_of_file_that_is_read()
    {
        var export = (ExportCodeFixProviderAttribute)typeof(FileWordingFix).GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false).Single();
        Assert.Empty(Templates.TextFormats.Extensions.Except(export.DocumentExtensions!));
    }
}
