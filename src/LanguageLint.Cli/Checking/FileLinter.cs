using LanguageLint.Cli.Settings;
using LanguageLint.Configuration;
using LanguageLint.Documents;
using LanguageLint.Text;

namespace LanguageLint.Cli.Checking;

/// <summary>Reads and checks a file by the rules and settings of its folder. Safe for several threads.</summary>
/// <param name="surroundings">Where standard input and relative paths come from.</param>
/// <param name="readers">The formats that are read.</param>
/// <param name="ruleSets">Compiles packs.</param>
/// <param name="packs">Paths of packs to use beside the built-in ones, as the user named them.</param>
/// <param name="style">The house style that the user named, stronger than the configuration's; null for none.</param>
/// <param name="kind">What the documents are for; null to go by configuration and content.</param>
internal sealed class FileLinter(Surroundings surroundings, DocumentReaders readers, RuleSets ruleSets, IReadOnlyList<string> packs, string? style, DocumentKind? kind)
{
    private readonly SettingsFinder _settings = new(surroundings, style);
    private readonly IReadOnlyList<string> _packs = [.. packs.Select(surroundings.FullPath)];

    /// <summary>Makes sure that the packs and the house style named on the command line can be used.</summary>
    /// <exception cref="UsageException">One cannot.</exception>
    public void Prepare()
    {
        var rules = ruleSets.With(_packs);
        if (style is not null && !rules.Styles.ContainsKey(style) && style != "none")
        {
            throw new UsageException($"There is no house style “{style}”: --style takes none, {string.Join(", ", rules.Styles.Keys)}.");
        }
    }

    /// <summary>Reads and checks a file from where it is.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read, or nothing of it was.</exception>
    /// <exception cref="UsageException">The configuration or a pack for it cannot be used.</exception>
    public LintedFile Lint(InputFile file, CancellationToken cancellation) => Lint(
        file,
        () => file.Stored is { } content ? readers.Read(file.Path, new MemoryStream(content(), writable: false), cancellation: cancellation)
            : file.IsStandardInput ? readers.Read(file.Path, surroundings.In, cancellation: cancellation)
            : readers.ReadFile(file.FullPath, cancellation: cancellation),
        cancellation);

    /// <summary>Checks a file whose content was read before.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read, or nothing of it was.</exception>
    /// <exception cref="UsageException">The configuration or a pack for it cannot be used.</exception>
    public LintedFile Lint(InputFile file, byte[] content, CancellationToken cancellation) =>
        Lint(file, () => readers.Read(file.Path, new MemoryStream(content, writable: false), cancellation: cancellation), cancellation);

    private LintedFile Lint(InputFile file, Func<Document> read, CancellationToken cancellation)
    {
        var (configuration, packs, _) = _settings.For(file);
        var rules = ruleSets.With([.. packs.Select(pack => pack.Path), .. _packs]);
        var document = read();
        document = document with { Path = file.Path, Kind = kind ?? configuration.Kind ?? document.Kind };
        if (document.Blocks.Count == 0 && document.NotChecked.Count > 0)
        {
            throw new UnreadableFileException($"Nothing in this file could be checked: {document.NotChecked[0].Reason}.");
        }

        var options = SettingsFinder.OptionsFor(configuration, rules);
        return new LintedFile(document, new Linter(rules).Check(document, options, surroundings.Today, cancellation), rules, options)
        {
            Warnings = [.. UnknownKeys.Of(configuration.Entries, rules).Select(unknown => $"{unknown.Key.File}({unknown.Key.Line}): {unknown.Value}")],
        };
    }
}
