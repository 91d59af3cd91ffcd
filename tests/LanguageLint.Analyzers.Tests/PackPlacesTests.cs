using LanguageLint.Tests;

namespace LanguageLint.Analyzers.Tests;

/// <summary>House packs hold for the files for which they hold on the command line.</summary>
public class PackPlacesTests
{
    [Theory]
    [MemberData(nameof(PackPlaces.Rows), MemberType = typeof(PackPlaces))]
    public async Task Packs_hold_where_the_command_line_has_them(string what, Dictionary<string, string> files, Dictionary<string, string> pages)
    {
        var project = new Analysed();
        foreach (var (path, text) in files)
        {
            _ = path.EndsWith(".editorconfig", StringComparison.Ordinal) ? project.WithConfig("/project/" + path, text)
                : project.AndFile("/project/" + path, text).Marked("/project/" + path, path.EndsWith(".languagelint.yml", StringComparison.Ordinal) ? "folder" : "pack");
        }

        foreach (var page in pages.Keys)
        {
            project.AndFile("/project/" + page, PackPlaces.Page);
        }

        var found = await project.DiagnosticsAsync();
        foreach (var (page, rules) in pages)
        {
            Assert.Equal((what, page, rules), (what, page, string.Join(' ', found.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == "/project/" + page).Select(diagnostic => diagnostic.Id))));
        }

        Assert.DoesNotContain(found, diagnostic => diagnostic.Id.StartsWith("LLC", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_follows_the_packs_of_its_folder()
    {
        var project = Analysed.Code("class C { string S = \"A gribbler came.\"; }", "/project/letters/Visit.cs").AndCode("class D { string S = \"A gribbler came.\"; }", "/project/posters/Visit.cs")
            .AndFile("/project/letters/house.languagelint.yml", PackText.House).Marked("/project/letters/house.languagelint.yml", "folder");
        Assert.Equal("/project/letters/Visit.cs", Assert.Single(await project.DiagnosticsAsync()).Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task What_the_project_asks_for_holds_for_all_of_it()
    {
        var project = Analysed.Code("class C { string S = \"A gribbler came.\"; }", "/elsewhere/Visit.cs")
            .AndFile("/packages/house/house.languagelint.yml", PackText.House).Marked("/packages/house/house.languagelint.yml", "pack");
        Assert.Single(await project.DiagnosticsAsync());
    }
}
