using Microsoft.CodeAnalysis;

namespace LanguageLint.Analyzers.Tests;

/// <summary>Settings, packs and what is said of those that cannot be used.</summary>
public class SetupTests
{
    private const string Code = "class C { string S = \"A gribbler was sent packing.\"; }";

    [Fact]
    public async Task A_pack_that_cannot_be_read_is_told_with_its_place()
    {
        var broken = PackText.House.Replace("tier: must", "tier: most", StringComparison.Ordinal);
        var diagnostic = Assert.Single(await Analysed.Code(Code).AndFile(PackText.Path, broken).DiagnosticsAsync());
        Assert.Equal("LLC001", diagnostic.Id);
        Assert.Equal("/project/house.languagelint.yml: (5,10)", $"{diagnostic.Location.GetLineSpan().Path}: ({diagnostic.Location.GetLineSpan().StartLinePosition.Line},{diagnostic.Location.GetLineSpan().StartLinePosition.Character})");
    }

    [Fact]
    public async Task Beside_a_pack_that_cannot_be_read_the_other_rules_go_on()
    {
        var broken = PackText.House.Replace("rules:", "ruels:", StringComparison.Ordinal);
        var found = await Analysed.Code("class C { string S = \"He is a prolific offender.\"; }").AndFile(PackText.Path, broken).DiagnosticsAsync();
        Assert.Equal(["LL6001", "LLC001"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_house_pack_may_not_take_a_built_in_id()
    {
        var taken = PackText.House.Replace("LLH001", "LL1001", StringComparison.Ordinal);
        var diagnostic = Assert.Single(await Analysed.Code(Code).AndFile(PackText.Path, taken).DiagnosticsAsync());
        Assert.Equal("LLC001", diagnostic.Id);
    }

    [Theory]
    [InlineData("LLH999", "LLH999")]
    [InlineData("LLH1000", "LLC001")]
    [InlineData("LLH000", "LLC001")]
    [InlineData("LL9999", "LLC001")]
    public async Task House_packs_have_ids_from_LLH001_to_LLH999(string id, string told)
    {
        var pack = PackText.House.Replace("LLH001", id, StringComparison.Ordinal);
        Assert.Equal(told, Assert.Single(await Analysed.Code("class C { string S = \"A gribbler came.\"; }").AndFile(PackText.Path, pack).DiagnosticsAsync()).Id);
    }

    [Fact]
    public async Task A_rule_of_a_house_pack_speaks_for_itself()
    {
        var diagnostic = (await Analysed.Code(Code).WithHouse().DiagnosticsAsync())[0];
        Assert.Equal("Gribbler", diagnostic.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("labelling", diagnostic.Descriptor.Category);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Theory]
    [InlineData("languagelint_severity.LLH001 = error", DiagnosticSeverity.Error)]
    [InlineData("languagelint_severity.labelling = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.LLH001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("languagelint_csharp_logs = true", DiagnosticSeverity.Warning)]
    public async Task Weights_follow_the_settings(string setting, DiagnosticSeverity severity)
    {
        var found = await Analysed.Code(Code).WithHouse().With("[*.cs]", setting).DiagnosticsAsync();
        Assert.Equal(severity, found.Single(diagnostic => diagnostic.Id == "LLH001").Severity);
    }

    [Theory]
    [InlineData("languagelint_severity.LLH001 = off")]
    [InlineData("languagelint_severity.labelling = off")]
    [InlineData("dotnet_diagnostic.LLH001.severity = none")]
    public async Task A_rule_can_be_switched_off(string setting) =>
        Assert.Equal(["LLH002"], (await Analysed.Code(Code).WithHouse().With("[*.cs]", setting).DiagnosticsAsync()).Select(diagnostic => diagnostic.Id));

    [Fact]
    public async Task Severities_for_other_files_go_by_this_tools_keys()
    {
        var found = await Analysed.File("/project/letter.html", "<p>A gribbler came.</p>").WithHouse().With("[*.html]", "languagelint_severity.LLH001 = error").DiagnosticsAsync();
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData("[Pages/*.razor]", 1)]
    [InlineData("[*.cs]", 1)]
    [InlineData("[Letters/*.razor]", 2)]
    public async Task The_code_of_a_page_follows_the_settings_of_the_page(string section, int left)
    {
        const string Code = """
            #pragma checksum "/project/Pages/Index.razor" "{ff1816ec-aa5e-4d10-87f7-6f4963833460}" "00"
            class C
            {
            #line 1 "/project/Pages/Index.razor"
                string S = "A gribbler was sent packing.";
            #line default
            }
            """;
        var found = await Analysed.Code(Code, "/project/obj/Pages_Index_razor.g.cs").AndFile("/project/Pages/Index.razor", "<p>@S</p>").WithHouse().With(section, "languagelint_severity.LLH001 = off").DiagnosticsAsync();
        Assert.Equal(left, found.Count);
    }

    [Fact]
    public async Task A_setting_that_cannot_be_used_is_told()
    {
        var found = await Analysed.Code(Code).WithHouse().With("[*.cs]", "languagelint_severity.LLH001 = loud").DiagnosticsAsync();
        Assert.Contains("“loud”", Assert.Single(found, diagnostic => diagnostic.Id == "LLC002").GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/project/.editorconfig", "[*.cs]\nindent_size = 4\n  languagelint_severity.LLH001 = loud # no such weight\n", "3:3")]
    [InlineData("/project/.globalconfig", "is_global = true\nlanguagelint_severity.LLH001 = loud\n", "2:1")]
    public async Task A_setting_that_cannot_be_used_is_told_once_with_its_place_when_its_file_is_known(string path, string settings, string place)
    {
        var found = await Analysed.Code(Code).AndCode(Code.Replace("class C", "class D", StringComparison.Ordinal), "/project/Other.cs").AndFile(path, settings)
            .WithHouse().With("[*.cs]", "languagelint_severity.LLH001 = loud").FindAsync();
        Assert.StartsWith($"{place} LLC002 languagelint_severity.LLH001 = loud", Assert.Single(found, line => line.Contains("LLC002", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("languagelint_csharp_coments = true", "languagelint_csharp_comments")]
    [InlineData("languagelint_csharp_log = true", "languagelint_csharp_logs")]
    [InlineData("languagelint_kinds = letter", "languagelint_kind")]
    [InlineData("languagelint_severity.LLH01 = error", "languagelint_severity.LLH001")]
    public async Task A_key_that_nothing_goes_by_is_named_with_the_right_one_even_where_nothing_is_found(string setting, string meant)
    {
        var diagnostic = Assert.Single(await Analysed.Code("class C;").WithHouse().With("[*]", setting).DiagnosticsAsync());
        Assert.Equal("LLC002", diagnostic.Id);
        Assert.EndsWith($"did you mean {meant}.", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_documented_key_for_code_is_known() =>
        Assert.Empty(await Analysed.Code("class C;").With(["[*]", .. Analyzers.CSharp.CodeOptions.Keys.Select(key => key + " = true")]).DiagnosticsAsync());

    [Fact]
    public async Task A_pack_that_is_named_but_not_handed_over_is_told()
    {
        Assert.Equal("LLC003", Assert.Single(await Analysed.Code("class C;").With("[*]", "languagelint_packs = ../shared/other.languagelint.yml").DiagnosticsAsync()).Id);
        Assert.Empty(await Analysed.Code("class C;").WithHouse().With("[*]", "languagelint_packs = house.languagelint.yml").DiagnosticsAsync());
    }

    [Fact]
    public async Task What_the_baseline_accepts_is_left_out_and_what_is_new_is_told()
    {
        var text = "<p>A gribbler came.</p>";
        var rules = PackFiles.Compile([new PackFile(PackText.Path, PackText.Path, Microsoft.CodeAnalysis.Text.SourceText.From(PackText.House), IsAsked: true)]).Book;
        var document = Templates.TextFormats.Read("letter.html", text.AsMemory());
        var accepted = new Baselines.Baseline(Baselines.Baseline.Accept("letter.html", rules.Linter.Lint(document, LintOptions.Default)));
        var found = await Analysed.File("/project/letter.html", text + "\n<p>Another gribbler left.</p>").WithHouse()
            .AndFile("/project/languagelint.baseline", Baselines.BaselineText.Write(accepted)).FindAsync();
        Assert.Equal(["2:12 LLH001 gribbler"], found);
    }

    [Fact]
    public async Task A_baseline_that_cannot_be_read_is_told_with_its_line()
    {
        var found = await Analysed.Code("class C;").AndFile("/project/languagelint.baseline", "languagelint baseline 1\n<<<<<<< ours\n").FindAsync();
        Assert.Equal("2:1 LLC004 <<<<<<< ours", Assert.Single(found));
    }

    [Fact]
    public async Task Text_that_is_there_for_another_analyzer_is_left_alone()
    {
        Assert.Empty(await Analysed.File("/project/Banned.txt", "A gribbler came.").WithHouse().FindAsync());
        Assert.Single(await Analysed.File("/project/letter.txt", "A gribbler came.").WithHouse().With("[letter.txt]", "build_metadata.AdditionalFiles.LanguageLint = true").FindAsync());
    }

    [Theory]
    [InlineData("// languagelint: off LLH001 the old names stay\nclass C { string S = \"A gribbler came.\", T = \"The gribbler left.\"; }", 0)]
    [InlineData("class C {\n// languagelint: next LLH001 his own word for himself\nstring S = \"Nothing to see here.\", T = \"The gribbler left.\"; }", 2)]
    [InlineData("class C {\n/* languagelint: next LLH001 his own word for himself */\nstring S = \"A gribbler came.\", T = \"The gribbler left.\"; }", 1)]
    [InlineData("// languagelint: off LLH001\nclass C { string S = \"A gribbler came.\"; }", 2)]
    public async Task A_comment_can_say_what_stays(string code, int left) =>
        Assert.Equal(left, (await Analysed.Code(code).WithHouse().FindAsync()).Count);

    [Fact]
    public async Task A_comment_of_a_template_can_say_what_stays() =>
        Assert.Empty(await Analysed.File("/project/letter.html", "<!-- languagelint: off LLH001 the old names stay -->\n<p>A gribbler came.</p>").WithHouse().FindAsync());

    [Theory]
    [InlineData("class C {\n#pragma warning disable LLH001 // his own word\n string S = \"A gribbler came.\";\n#pragma warning restore LLH001\n string T = \"The gribbler left.\"; }", "5:18 LLH001 gribbler")]
    [InlineData("class C {\n#pragma warning disable LLH001\n string S = \"A gribbler was sent packing.\"; }", "3:29 LLH002 sent packing")]
    [InlineData("class C {\n#pragma warning disable\n string S = \"A gribbler was sent packing.\"; }")]
    [InlineData("class C {\n string S = \"The old \" +\n#pragma warning disable LLH001\n \"gribbler came.\"; }")]
    [InlineData("using System.Diagnostics.CodeAnalysis;\n[SuppressMessage(\"labelling\", \"LLH001:gribbler\", Justification = \"His own word\")] class C { string S = \"A gribbler came.\"; }\nclass D { string T = \"The gribbler left.\"; }", "3:27 LLH001 gribbler")]
    [InlineData("using System.Diagnostics.CodeAnalysis;\nclass C { [SuppressMessage(\"labelling\", \"LLH001\")] string M() { return \"A gribbler came.\"; } string N() => \"The gribbler left.\"; }", "2:113 LLH001 gribbler")]
    [InlineData("using System.Diagnostics.CodeAnalysis;\n[assembly: SuppressMessage(\"labelling\", \"LLH001\", Scope = \"member\", Target = \"~F:C.S\")]\nclass C { string S = \"A gribbler came.\"; string T = \"The gribbler left.\"; }", "3:58 LLH001 gribbler")]
    [InlineData("using System.Diagnostics.CodeAnalysis;\n[assembly: SuppressMessage(\"labelling\", \"LLH001\")]\nclass C { string S = \"A gribbler came.\"; }")]
    public async Task The_compilers_own_ways_to_suppress_hold_where_they_stand(string code, params string[] left) =>
        Assert.Equal(left, await Analysed.Code(code).WithHouse().FindAsync());

    [Fact]
    public async Task A_word_can_be_suppressed_for_a_whole_assembly_and_its_files() =>
        Assert.Empty(await Analysed.Code("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"labelling\", \"LLH001\")]").AndFile("/project/letter.html", "<p>A gribbler came.</p>").WithHouse().FindAsync());

    [Fact]
    public async Task The_compilers_own_ways_to_suppress_hold()
    {
        Assert.Empty(await Analysed.Code("class C {\n#pragma warning disable LLH001\n string S = \"A gribbler came.\"; }").WithHouse().FindAsync());
        Assert.Empty(await Analysed.Code("class C { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"labelling\", \"LLH001\")] string S = \"A gribbler came.\"; }").WithHouse().FindAsync());
    }
}
