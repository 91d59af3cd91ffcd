using System.Text.RegularExpressions;
using LanguageLint.Baselines;

namespace LanguageLint.Analyzers.Tests;

/// <summary>The package as users get it: packed, restored from a folder, and at work in projects of the usual kinds.</summary>
[Trait("Category", "Slow")]
public class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Console = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>";

    [Fact]
    public void The_package_holds_our_assemblies_and_no_others()
    {
        var entries = package.Entries();
        Assert.Equal(
            ["analyzers/dotnet/cs/LanguageLint.Analyzers.dll", "analyzers/dotnet/cs/LanguageLint.CodeFixes.dll", "analyzers/dotnet/cs/LanguageLint.Templates.dll", "analyzers/dotnet/cs/LanguageLint.dll"],
            entries.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)));
        Assert.Equal(
            ["build/LanguageLint.Analyzers.props", "build/LanguageLint.Analyzers.targets", "buildTransitive/LanguageLint.Analyzers.props", "buildTransitive/LanguageLint.Analyzers.targets"],
            entries.Where(entry => entry.StartsWith("build", StringComparison.Ordinal)));
        Assert.Contains("README.md", entries);
        Assert.Contains("docs/LL1001.md", entries);
        Assert.Contains("docs/README.md", entries);
        var nuspec = package.Text("LanguageLint.Analyzers.nuspec");
        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", nuspec, StringComparison.Ordinal);
        Assert.Contains($"<projectUrl>{PackedPackage.ProjectUrl}</projectUrl>", nuspec, StringComparison.Ordinal);
    }

    [Fact]
    public void A_console_program_hears_of_its_strings_and_files() => Assert.Equal(
        [
            "Program.cs(2,22): warning LLH001",
            "Program.cs(4,13): warning LLH001",
            "letter.handlebars(1,15): warning LLH001",
            "letter.hbs(1,15): warning LLH001",
            "letter.htm(1,6): warning LLH001",
            "letter.html(1,6): warning LLH001",
            "letter.liquid(1,17): warning LLH001",
            "letter.mustache(1,12): warning LLH001",
            "letter.scriban(1,14): warning LLH001",
            "letter.txt(3,3): warning LLH001",
            "text.resx(3,37): warning LLH001",
        ],
        package.Build(
            "console", succeeds: true,
            ("console.csproj", Console + PackedPackage.Reference + "</Project>"),
            ("Program.cs", "var name = \"Sam\";\nConsole.WriteLine(\"A gribbler, \" + name + \", came.\");\nConsole.WriteLine($\"\"\"\n    The new gribbler,\n    {name}.\n    \"\"\");\n"),
            ("letter.handlebars", "<p>{{name}} a gribbler came.</p>\n"),
            ("letter.hbs", "<p>{{name}} a gribbler came.</p>\n"),
            ("letter.htm", "<p>A gribbler came.</p>\n"),
            ("letter.html", "<p>A gribbler came.</p>\n"),
            ("letter.md", "A gribbler came.\n"),
            ("letter.mustache", "{{name}} a gribbler came.\n"),
            ("letter.scriban", "{{ name }} a gribbler came.\n"),
            ("letter.liquid", "Dear {{ name }} gribbler,\n"),
            ("letter.txt", "Dear Sam\n\nA gribbler came.\n"),
            ("text.resx", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n  <data name=\"Title\"><value>The new gribbler</value></data>\n</root>\n")));

    [Fact]
    public void The_log_of_a_build_leads_to_the_page_of_each_rule_and_holds_what_a_baseline_needs()
    {
        Assert.Single(package.Build(
            "logged", succeeds: true,
            ("logged.csproj", Console + PackedPackage.Log + PackedPackage.Reference + "</Project>"),
            ("Program.cs", "Console.WriteLine(\"He is a prolific offender.\");\n")));
        var log = package.Beside("logged", PackedPackage.LogFile);
        Assert.Contains($"\"helpUri\": \"{PackedPackage.ProjectUrl}/blob/main/rules/docs/LL6001.md\"", log, StringComparison.Ordinal);
        var fingerprint = Assert.Single(Regex.Matches(log, "\"fingerprint\": \"([0-9a-f]{24})\"")).Groups[1].Value;
        var accepted = new BaselineEntry("Program.cs", FindingKey.TryRead("LL6001", fingerprint)!.Value, 1);
        Assert.Empty(package.Build("logged", succeeds: true, (Baseline.FileName, BaselineText.Write(new Baseline([accepted])))));
    }

    [Fact]
    public void A_baseline_keeps_a_build_green_that_takes_warnings_for_errors()
    {
        const string Strict = "<PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>" + PackedPackage.Log;
        Assert.Equal(
            ["Program.cs(1,28): error LL6001", "letter.html(1,6): error LLH001"],
            package.Build(
                "grown", succeeds: false,
                ("grown.csproj", Console + Strict + PackedPackage.Reference + "</Project>"),
                ("Program.cs", "Console.WriteLine(\"He is a prolific offender.\");\n"),
                ("letter.html", "<p>A gribbler came.</p>\n")));
        var log = package.Beside("grown", PackedPackage.LogFile);
        var accepted = Regex.Matches(log, "\"ruleId\": \"(LL[H0-9]+)\".*?\"fingerprint\": \"([0-9a-f]{24})\"", RegexOptions.Singleline)
            .Select(match => new BaselineEntry(match.Groups[1].Value == "LLH001" ? "letter.html" : "Program.cs", FindingKey.TryRead(match.Groups[1].Value, match.Groups[2].Value)!.Value, 1));
        Assert.Empty(package.Build("grown", succeeds: true, (Baseline.FileName, BaselineText.Write(new Baseline(accepted)))));
        Assert.Equal(
            ["letter.html(2,6): error LLH001"],
            package.Build("grown", succeeds: false, ("letter.html", "<p>A gribbler came.</p>\n<p>A gribbler left.</p>\n")));
    }

    [Fact]
    public void Files_that_a_project_lists_itself_are_heard_of_once_and_Markdown_is_left_to_the_command_line()
    {
        package.Build(
            "listed", succeeds: true,
            ("listed.csproj", Console + PackedPackage.Log + PackedPackage.Reference + "<ItemGroup><AdditionalFiles Include=\"letter.html;letter.md\" /></ItemGroup></Project>"),
            ("Program.cs", "Console.WriteLine();\n"),
            ("letter.html", "<p>A gribbler came.</p>\n"),
            ("letter.md", "A gribbler came.\n"));
        Assert.Equal(["letter.html(1,6): warning LLH001"], package.Logged("listed"));
    }

    [Fact]
    public void What_a_global_config_or_NoWarn_says_holds_for_files_too()
    {
        Assert.Equal(
            ["letter.html(1,6): error LLH001"],
            package.Build(
                "global", succeeds: false,
                ("global.csproj", Console + PackedPackage.Reference + "</Project>"),
                (".globalconfig", "is_global = true\ndotnet_diagnostic.LLH001.severity = error\n"),
                ("Program.cs", "Console.WriteLine();\n"),
                ("letter.html", "<p>A gribbler came.</p>\n")));
        Assert.Empty(package.Build("global", succeeds: true, ("global.csproj", Console + "<PropertyGroup><NoWarn>$(NoWarn);LLH001</NoWarn></PropertyGroup>" + PackedPackage.Reference + "</Project>"), (".globalconfig", "is_global = true\n")));
    }

    [Fact]
    public void Projects_that_use_one_another_hear_each_of_its_own()
    {
        package.Build("library", succeeds: true, ("library.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">" + PackedPackage.Reference + "</Project>"), ("C.cs", "public class C;"));
        Assert.Equal(
            ["Labels.cs(3,38): warning LLH001"],
            package.Build(
                "user", succeeds: true,
                ("user.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">" + PackedPackage.Reference + "<ItemGroup><ProjectReference Include=\"../library/library.csproj\" /></ItemGroup></Project>"),
                ("Labels.cs", "public class Labels : C\n{\n    public const string Title = \"The gribbler list\";\n}\n")));
    }

    [Fact]
    public void A_web_project_hears_of_code_and_markup_once_each_in_the_build_and_in_its_log()
    {
        string[] found =
        [
            "Home.razor(1,11): warning LLH001",
            "Home.razor(5,35): warning LLH001",
            "Index.cshtml(2,12): warning LLH001",
            "Index.cshtml(3,23): warning LLH001",
        ];
        Assert.Equal(found, package.Build(
            "web", succeeds: true,
            ("web.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\">" + PackedPackage.Log + PackedPackage.Reference + "</Project>"),
            ("Program.cs", "var app = WebApplication.Create(args);\napp.Run();\n"),
            ("Home.razor", "<h1>A new gribbler</h1>\n<p>@Greeting</p>\n\n@code {\n    string Greeting = \"Hello, the gribbler.\";\n}\n"),
            ("Pages/Index.cshtml", "@page\n<p>Another gribbler came.</p>\n<p>@(\"And yet another gribbler.\")</p>\n")));

        Assert.Equal(found, package.Logged("web"));
    }

    [Fact]
    public void Warnings_fail_a_build_that_asks_for_it_and_settings_spare_it()
    {
        var project = ("strict.csproj", Console + "<PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>" + PackedPackage.Reference + "</Project>");
        var code = ("Program.cs", "Console.WriteLine(\"The gribbler came.\");\n");
        Assert.Equal(["Program.cs(1,24): error LLH001"], package.Build("strict", succeeds: false, project, code));
        Assert.Empty(package.Build("strict", succeeds: true, (".editorconfig", "[*.cs]\nlanguagelint_severity.LLH001 = suggestion\n")));
    }

    [Fact]
    public void Tests_and_files_that_are_switched_off_are_left_alone() => Assert.Empty(
        package.Build(
            "quiet", succeeds: true,
            ("quiet.csproj", Console + "<PropertyGroup><IsTestProject>true</IsTestProject><LanguageLintFiles>false</LanguageLintFiles></PropertyGroup>" + PackedPackage.Reference + "</Project>"),
            ("Program.cs", "Console.WriteLine(\"The gribbler came.\");\n"),
            ("letter.txt", "A gribbler came.\n")));

    [Fact]
    public void A_broken_pack_is_told_in_the_build() => Assert.Equal(
        ["own.languagelint.yml(2,1): warning LLC001"],
        package.Build(
            "broken", succeeds: true,
            ("broken.csproj", Console + PackedPackage.Reference + "</Project>"),
            ("Program.cs", "Console.WriteLine();\n"),
            ("own.languagelint.yml", "pack: own\nruels: []\n")));

    [Fact]
    public void Rules_that_another_package_brings_hold_in_the_project()
    {
        package.PackOther("words", Samples("samples-package"));
        Assert.Equal(
            ["Program.cs(1,24): warning LLH101", "letter.txt(1,3): warning LLH101"],
            package.Build(
                "northmoor", succeeds: true,
                ("northmoor.csproj", Console + PackedPackage.Reference + "<ItemGroup><PackageReference Include=\"Northmoor.Words\" Version=\"1.0.0\" PrivateAssets=\"all\" /></ItemGroup></Project>"),
                ("Program.cs", "Console.WriteLine(\"The snarkles came.\");\n"),
                ("letter.txt", "A snarkle came.\n")));
    }

    [Fact]
    public void A_setting_that_cannot_be_used_is_told_with_its_line() => Assert.Equal(
        [".editorconfig(2,1): warning LLC002", "Program.cs(1,24): warning LLH001"],
        package.Build(
            "misset", succeeds: true,
            ("misset.csproj", Console + PackedPackage.Reference + "</Project>"),
            (".editorconfig", "[*.cs]\nlanguagelint_severity.labelling = loud\n"),
            ("Program.cs", "Console.WriteLine(\"The gribbler came.\");\n")));

    [Theory]
    [InlineData("4.8.0", "Roslyn 4.8")]
    [InlineData("4.14.0", "Roslyn 4.14")]
    public void Compilers_and_editors_of_the_older_SDKs_load_it(string version, string roslyn)
    {
        var output = package.RunProgram(
            "host-" + version, [$"-p:Roslyn={version}", "--", package.Unpacked(), "Letter.cs"],
            [.. Samples("samples-host"), ("Letter.cs", "class Letter\n{\n    string Text = \"You failed to attend.\";\n}\n")]);
        Assert.Equal([roslyn, "Letter.cs(3,24): Warning LL2001", "class Letter", "{", "    string Text = \"You did not attend.\";", "}"], output);
    }

    [Fact]
    public void Another_analyzer_with_a_YAML_library_of_its_own_is_no_trouble()
    {
        package.PackOther(
            "other",
            ("other.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <ImplicitUsings>disable</ImplicitUsings>
                    <LangVersion>latest</LangVersion>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                    <NoWarn>$(NoWarn);NU5128;RS2008;RS1036</NoWarn>
                    <Version>1.0.0</Version>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                    <PackageReference Include="YamlDotNet" Version="18.1.0" PrivateAssets="all" GeneratePathProperty="true" />
                    <None Include="$(OutputPath)other.dll;$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
                  </ItemGroup>
                </Project>
                """),
            ("Other.cs", """
                using System.Collections.Immutable;
                using Microsoft.CodeAnalysis;
                using Microsoft.CodeAnalysis.Diagnostics;

                [DiagnosticAnalyzer(LanguageNames.CSharp)]
                public class Other : DiagnosticAnalyzer
                {
                    private static readonly DiagnosticDescriptor Rule = new("OT0001", "t", "{0}", "c", DiagnosticSeverity.Warning, true);
                    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);
                    public override void Initialize(AnalysisContext context)
                    {
                        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                        context.EnableConcurrentExecution();
                        context.RegisterSyntaxTreeAction(tree => tree.ReportDiagnostic(Diagnostic.Create(
                            Rule, tree.Tree.GetRoot().GetLocation(), new YamlDotNet.Serialization.Deserializer().Deserialize<string>("hello"))));
                    }
                }
                """));
        Assert.Equal(
            ["Program.cs(1,1): warning OT0001", "Program.cs(1,24): warning LLH001"],
            package.Build(
                "both", succeeds: true,
                ("both.csproj", Console + PackedPackage.Reference + "<ItemGroup><PackageReference Include=\"other\" Version=\"1.0.0\" /></ItemGroup></Project>"),
                ("Program.cs", "Console.WriteLine(\"The gribbler came.\");\n")));
    }

    // The files of a project that lies beside the tests.
    private static (string Path, string Text)[] Samples(string folder) =>
        [.. Directory.GetFiles(Path.Combine(MetaTests.Root, "tests", folder)).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];
}
