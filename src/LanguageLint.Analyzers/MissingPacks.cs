using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LanguageLint.Analyzers;

/// <summary>Tells of packs that the configuration names and the project does not hand to the compiler.</summary>
internal static class MissingPacks
{
    private const string Key = "languagelint_packs";

    /// <summary>Reports each of them once.</summary>
    public static void Report(CompilationAnalysisContext context)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            if (context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out var value))
            {
                named.UnionWith(value.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0));
            }
        }

        foreach (var name in named.Where(name => !context.Options.AdditionalFiles.Any(file => IsFile(file.Path, name))).OrderBy(name => name, StringComparer.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                SetupDescriptors.MissingPack, Location.None, $"{Key} names “{name}”, which the compiler was not given. Add it to the project as <LanguageLintPack Include=\"…\" />."));
        }
    }

    // The configuration names a pack from its own folder, which the compiler does not tell; the end of the path has to do.
    private static bool IsFile(string path, string name)
    {
        var wanted = name.Replace('\\', '/');
        while (wanted.StartsWith("../", StringComparison.Ordinal) || wanted.StartsWith("./", StringComparison.Ordinal))
        {
            wanted = wanted.Substring(wanted.IndexOf('/') + 1);
        }

        return ("/" + path.Replace('\\', '/')).EndsWith("/" + wanted.TrimStart('/'), StringComparison.OrdinalIgnoreCase);
    }
}
