using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LanguageLint.Analyzers.Tests;

/// <summary>The package as it is packed, in a folder of its own, and projects that use it.</summary>
public sealed partial class PackedPackage : IDisposable
{
    /// <summary>Where the package says that it is published.</summary>
    public const string ProjectUrl = "https://example.org/languagelint";

    private const string Version = "0.0.1-test";

    private readonly string _folder = Directory.CreateTempSubdirectory("languagelint-").FullName;

    public PackedPackage()
    {
        Directory.CreateDirectory(PackagesFolder);
        Run(Path.Combine(MetaTests.Root, "src", "LanguageLint.CodeFixes"), "pack", "-o", PackagesFolder, $"-p:Version={Version}", $"-p:ProjectUrl={ProjectUrl}", "-v", "q");
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{PackagesFolder}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{_folder}/restored</RestorePackagesPath>
                <RestoreAdditionalProjectFallbackFolders>{GlobalPackages}</RestoreAdditionalProjectFallbackFolders>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "house.languagelint.yml"), PackText.House);
    }

    private string PackagesFolder => Path.Combine(_folder, "packages");

    private static string GlobalPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Names of the files in the package, in order.</summary>
    public IReadOnlyList<string> Entries()
    {
        using var package = ZipFile.OpenRead(Directory.GetFiles(PackagesFolder, "LanguageLint.Analyzers.*.nupkg").Single());
        return [.. package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of a file in the package.</summary>
    public string Text(string entry)
    {
        using var package = ZipFile.OpenRead(Directory.GetFiles(PackagesFolder, "LanguageLint.Analyzers.*.nupkg").Single());
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The folder of the package's assemblies, as a compiler is given it.</summary>
    public string Unpacked()
    {
        var folder = Path.Combine(_folder, "unpacked");
        if (!Directory.Exists(folder))
        {
            ZipFile.ExtractToDirectory(Directory.GetFiles(PackagesFolder, "LanguageLint.Analyzers.*.nupkg").Single(), folder);
        }

        return Path.Combine(folder, "analyzers", "dotnet", "cs");
    }

    /// <summary>The text of a file beside a project that was built.</summary>
    public string Beside(string name, string file) => File.ReadAllText(Path.Combine(_folder, name, file));

    /// <summary>The diagnostics in the log of a project that was built with <see cref="Log"/>, as <see cref="Build"/> tells them, but as often as they are there.</summary>
    /// <param name="name">Name of the project's folder.</param>
    public IReadOnlyList<string> Logged(string name)
    {
        using var log = JsonDocument.Parse(Beside(name, LogFile));
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("LL", StringComparison.Ordinal))
                .Select(result =>
                {
                    var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                    var region = place.GetProperty("region");
                    var file = Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString());
                    return $"{file}({region.GetProperty("startLine")},{region.GetProperty("startColumn")}): {result.GetProperty("level")} {result.GetProperty("ruleId")}";
                })
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Packs another analyzer package from a project's files.</summary>
    public void PackOther(string name, params (string Path, string Text)[] files) => Run(Write(name, files), "pack", "-o", PackagesFolder, "-v", "q", "--source", PackagesFolder);

    /// <summary>Builds and runs a program.</summary>
    /// <param name="name">Name of the project's folder.</param>
    /// <param name="arguments">Properties of the build and, after <c>--</c>, arguments of the program.</param>
    /// <param name="files">The project's files.</param>
    /// <returns>The lines it writes.</returns>
    public IReadOnlyList<string> RunProgram(string name, string[] arguments, params (string Path, string Text)[] files) =>
        Run(Write(name, files), ["run", "-v", "q", "-p:NuGetAudit=false", .. arguments]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Builds a project that uses the package; tells its diagnostics as “file(line,column): weight id”, each once, in order.</summary>
    /// <param name="name">Name of the project's folder.</param>
    /// <param name="succeeds">Whether the build should succeed.</param>
    /// <param name="files">The project's files.</param>
    public IReadOnlyList<string> Build(string name, bool succeeds, params (string Path, string Text)[] files)
    {
        var folder = Write(name, files);
        var output = Run(folder, succeeds, "build", "-v", "q", "-nologo", "-clp:NoSummary", "-p:NuGetAudit=false");
        return
        [
            .. DiagnosticLine().Matches(output)
                .Select(match => $"{Path.GetFileName(match.Groups["file"].Value.Trim())}({match.Groups["place"].Value}): {match.Groups["weight"].Value} {match.Groups["id"].Value}")
                .Concat(UnplacedLine().Matches(output).Select(match => match.Groups["id"].Value))
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The name of the log that <see cref="Log"/> asks for.</summary>
    public const string LogFile = "build.sarif";

    /// <summary>The lines that make a build write a log.</summary>
    public const string Log = $"<PropertyGroup><ErrorLog>{LogFile},version=2.1</ErrorLog></PropertyGroup>";

    /// <summary>The lines that make a project use the package.</summary>
    public static string Reference => $"""<ItemGroup><PackageReference Include="LanguageLint.Analyzers" Version="{Version}" PrivateAssets="all" /></ItemGroup>""";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex(@"^(?<file>[^\n(]+)\((?<place>\d+,\d+)\): (?<weight>warning|error) (?<id>[A-Z]+\d+)", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();

    [GeneratedRegex(@"^[^\n(]*(warning|error) (?<id>CS8032|AD0001|CS9057|NU\d+|MSB\d+)", RegexOptions.Multiline)]
    private static partial Regex UnplacedLine();

    private string Write(string name, (string Path, string Text)[] files)
    {
        var folder = Path.Combine(_folder, name);
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        return folder;
    }

    private static string Run(string folder, params string[] arguments) => Run(folder, succeeds: true, arguments);

    private static string Run(string folder, bool succeeds, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test host sets for itself would lead the build astray.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0 == succeeds, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
        return output;
    }
}
