using LanguageLint.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LanguageLint.Analyzers;

/// <summary>Looks at the settings of all files, also those in which nothing is found: packs that are not there, keys that nothing goes by, values that mean nothing.</summary>
internal static class SettingCheck
{
    /// <summary>Reports each problem once.</summary>
    public static void Report(CompilationAnalysisContext context, ProjectPacks packs, SettingProblems problems)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<ConfigurationEntry>();
        foreach (var (path, options) in Files(context))
        {
            missing.UnionWith(packs.MissingFor(path, options));
            var fresh = FileSettings.Entries(options).Where(seen.Add).ToList();
            if (fresh.Count > 0)
            {
                Report(fresh, path, packs.For(path, options).Book, problems, context);
            }
        }

        foreach (var name in missing)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                SetupDescriptors.MissingPack, Location.None, $"{ProjectPacks.Key} names “{name}”, which the compiler was not given. Add it to the project as <LanguageLintPack Include=\"…\" />."));
        }
    }

    private static void Report(IReadOnlyList<ConfigurationEntry> entries, string path, RuleBook book, SettingProblems problems, CompilationAnalysisContext context)
    {
        var unknown = UnknownKeys.Of(entries, book.Rules).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var entry in entries)
        {
            if ((unknown.TryGetValue(entry, out var message) ? new ConfigurationException(entry, message) : MistakeIn(entry, book)) is { } problem)
            {
                problems.Report(problem, path, context.ReportDiagnostic, context.CancellationToken);
            }
        }
    }

    private static ConfigurationException? MistakeIn(ConfigurationEntry entry, RuleBook book)
    {
        try
        {
            _ = LintConfiguration.Read([entry]).OptionsFor(book.Rules);
            return null;
        }
        catch (ConfigurationException mistake)
        {
            return mistake;
        }
    }

    private static IEnumerable<(string Path, AnalyzerConfigOptions Options)> Files(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        return context.Compilation.SyntaxTrees.Select(tree => (tree.FilePath, provider.GetOptions(tree)))
            .Concat(context.Options.AdditionalFiles.Select(file => (file.Path, provider.GetOptions(file))));
    }
}
