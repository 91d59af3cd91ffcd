using System.Collections.Immutable;
using LanguageLint.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LanguageLint.Analyzers;

/// <summary>
/// Tells which house packs hold for a file, as the command line does: those in its folder and above up to a folder whose <c>.editorconfig</c> is a
/// root, and those that its configuration names. What the project asks for, itself or through a package, holds for all of its files; unless some
/// configuration names it, which then says for which ones.
/// </summary>
internal sealed class ProjectPacks
{
    /// <summary>The key by which configuration names packs, parted by commas.</summary>
    public const string Key = "languagelint_packs";

    private static readonly RecentPacks Recent = new();
    private static readonly PackFiles None = new(ImmutableArray<PackFile>.Empty, RuleBook.BuiltIn, []);

    private readonly ImmutableArray<PackFile> _packs;
    private readonly string _projectFolder;
    private readonly HashSet<string> _roots;
    private readonly HashSet<string> _named = new(StringComparer.OrdinalIgnoreCase);

    private ProjectPacks(ImmutableArray<PackFile> packs, string projectFolder, HashSet<string> roots)
    {
        _packs = packs;
        _projectFolder = projectFolder;
        _roots = roots;
    }

    /// <summary>Finds the packs of a compilation among its additional files.</summary>
    public static ProjectPacks Read(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var packs = options.AdditionalFiles.Select(file => PackFile.Of(file, provider.GetOptions(file), cancellation)).OfType<PackFile>().ToImmutableArray();
        if (packs.IsEmpty)
        {
            return new ProjectPacks(packs, "", []);
        }

        var folder = provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var project) ? Paths.WithSlashes(project).TrimEnd('/') + "/" : "";
        var roots = options.AdditionalFiles
            .Where(file => file.Path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) && file.GetText(cancellation) is { } text
                && ConfigurationFile.Parse(Paths.WithSlashes(file.Path), text.ToString()).IsRoot)
            .Select(file => Paths.FoldersOf(Paths.WithSlashes(file.Path)).First());
        var found = new ProjectPacks(packs, folder, new HashSet<string>(roots, StringComparer.OrdinalIgnoreCase));
        found.Name(compilation.SyntaxTrees.Select(tree => (tree.FilePath, provider.GetOptions(tree))).Concat(options.AdditionalFiles.Select(file => (file.Path, provider.GetOptions(file)))));
        return found;
    }

    /// <summary>The packs that hold for a file, compiled.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">Its configuration.</param>
    public PackFiles For(string path, AnalyzerConfigOptions options)
    {
        if (_packs.IsEmpty)
        {
            return None;
        }

        var file = Paths.WithSlashes(path);
        var above = new HashSet<string>(Above(file), StringComparer.OrdinalIgnoreCase);
        var named = NamesIn(options).Select(name => Named(name, file)).OfType<PackFile>();
        var held = _packs.Where(pack => pack.IsAsked ? !_named.Contains(pack.Path) : above.Contains(pack.Folder))
            .OrderBy(pack => HomeOf(pack).Length).ThenBy(pack => !pack.IsAsked).ThenBy(pack => pack.Path, StringComparer.Ordinal)
            .Concat(named)
            .Distinct()
            .ToImmutableArray();
        return held.IsEmpty ? None : Recent.Get(held, PackFiles.Compile);
    }

    /// <summary>The names in a file's configuration for which there is no pack.</summary>
    public IEnumerable<string> MissingFor(string path, AnalyzerConfigOptions options) =>
        NamesIn(options).Where(name => Named(name, Paths.WithSlashes(path)) is null);

    private void Name(IEnumerable<(string Path, AnalyzerConfigOptions Options)> files)
    {
        foreach (var (path, options) in files)
        {
            _named.UnionWith(NamesIn(options).Select(name => Named(name, Paths.WithSlashes(path))?.Path).OfType<string>());
        }
    }

    // The compiler tells what the configuration says and not where; it stands in the file's folder or above.
    private PackFile? Named(string name, string file)
    {
        foreach (var folder in Paths.FoldersOf(file))
        {
            var path = Paths.From(folder, name);
            foreach (var pack in _packs)
            {
                if (pack.Path.Equals(path, StringComparison.OrdinalIgnoreCase))
                {
                    return pack;
                }
            }
        }

        return null;
    }

    // Of two packs that set one term the later counts: that of the nearer folder. What the project asks for stands before what lies beside it.
    private string HomeOf(PackFile pack) => pack.IsAsked ? _projectFolder : pack.Folder;

    private IEnumerable<string> Above(string file)
    {
        foreach (var folder in Paths.FoldersOf(file))
        {
            yield return folder;
            if (_roots.Contains(folder))
            {
                yield break;
            }
        }
    }

    private static IEnumerable<string> NamesIn(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out var names) ? names.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0) : [];
}
