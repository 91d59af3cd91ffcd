using System.Diagnostics;
using System.Text.Json;
using LanguageLint.Tests;

namespace LanguageLint.Cli.Tests;

/// <summary>A house pack in a NuGet package: packed, put into a folder that serves as source, and restored into a project.</summary>
public sealed class PackagedPackTests : IDisposable
{
    private readonly Workplace _place = new();

    public PackagedPackTests()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "samples-package")))
        {
            _place.With("words/" + Path.GetFileName(file), File.ReadAllBytes(file));
        }

        _place.With("nuget.config", "<configuration><packageSources><clear /><add key=\"here\" value=\"packages\" /></packageSources></configuration>")
            .With("packages/README.txt", "")
            .With("app/app.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="Northmoor.Words" Version="1.0.0" PrivateAssets="all" /></ItemGroup>
                </Project>
                """)
            .With("app/letters/visit.md", "The snarkles came.\n")
            .With("other/visit.md", "The snarkles came.\n");
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_pack_of_a_restored_package_holds_in_the_project_and_not_beside_it()
    {
        Assert.Empty(Rules("app"));

        DotNet("words", "pack", "-o", Path.Combine(_place.Folder, "packages"));
        DotNet("app", "restore");
        Assert.Equal(["LLH101"], Rules("app"));
        Assert.Empty(Rules("other"));
        Assert.Matches(@"(?m)northmoor\.languagelint\.yml +package Northmoor\.Words 1\.0\.0$", _place.Run("check", "--show-config", "app/letters/visit.md").Out);

        Directory.Delete(Path.Combine(_place.Folder, "restored"), recursive: true);
        var outcome = _place.Run("check", "app");
        Assert.Equal(2, outcome.ExitCode);
        Assert.EndsWith("The package Northmoor.Words/1.0.0 is not on this machine: run “dotnet restore”.\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_solution_that_keeps_its_output_together_has_its_packs_too()
    {
        _place.With("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");
        DotNet("words", "pack", "-o", Path.Combine(_place.Folder, "packages"));
        DotNet("app", "restore");

        Assert.False(Directory.Exists(Path.Combine(_place.Folder, "app/obj")));
        Assert.Equal(["LLH101"], Rules("app"));
        Assert.Empty(Rules("other"));
    }

    [Theory]
    [InlineData("{ \"a\": \"x.languagelint.yml\" }")]
    [InlineData("[\".languagelint.yml\"]")]
    [InlineData("{ .languagelint.yml")]
    public void What_restore_has_not_written_so_is_named(string assets)
    {
        var outcome = _place.With("app/obj/project.assets.json", assets).Run("check", "app");

        Assert.Equal(2, outcome.ExitCode);
        Assert.EndsWith("obj/project.assets.json: This does not say which packages the project uses: run “dotnet restore” again.\n", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"targets\": {}, \"libraries\": { \"Other/1.0.0\": { \"path\": \"other/1.0.0\", \"files\": [\"content/a.languagelint.yml\"] } }, \"packageFolders\": {} }")]
    public void A_package_whose_build_files_do_not_reach_the_project_has_no_say(string assets) =>
        Assert.Equal(0, _place.With("app/obj/project.assets.json", assets).Run("check", "app").ExitCode);

    private List<string?> Rules(string folder)
    {
        using var report = JsonDocument.Parse(_place.Run("check", folder, "--format", "json").Out);
        return
        [
            .. report.RootElement.GetProperty("files").EnumerateArray()
                .SelectMany(file => file.GetProperty("findings").EnumerateArray()).Select(finding => finding.GetProperty("rule").GetString()),
        ];
    }

    private void DotNet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Path.Combine(_place.Folder, folder), RedirectStandardOutput = true };
        // What the test host sets for itself would lead the build astray.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_place.Folder, "restored");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
