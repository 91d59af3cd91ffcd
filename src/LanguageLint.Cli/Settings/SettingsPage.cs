using LanguageLint.Cli.Checking;
using LanguageLint.Configuration;
using LanguageLint.Reports;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Settings;

/// <summary>Shows what has been decided for a file, and who decided it: a line of a configuration file, an option, a house style, or nobody.</summary>
/// <param name="surroundings">Where relative paths start.</param>
/// <param name="packs">Paths of packs named on the command line, as the user named them.</param>
/// <param name="style">The house style named on the command line; null for none.</param>
/// <param name="kind">The kind named on the command line; null for none.</param>
/// <param name="output">Where the page goes.</param>
/// <param name="ink">Its colours.</param>
internal sealed class SettingsPage(Surroundings surroundings, IReadOnlyList<string> packs, string? style, DocumentKind? kind, TextWriter output, Ink ink)
{
    private const string Indent = "  ";
    private const string Default = "default";

    private readonly SettingsFinder _settings = new(surroundings, style);
    private readonly RuleSets _ruleSets = new();

    /// <summary>Writes the page of a file, which need not be there yet.</summary>
    /// <exception cref="UsageException">It is a folder, or the settings cannot be used.</exception>
    public void Write(string path)
    {
        var full = surroundings.FullPath(path);
        if (Directory.Exists(full))
        {
            throw new UsageException($"{path}: This is a folder, and sections of .editorconfig go by the names of files: name a file in it.");
        }

        var settings = _settings.For(new InputFile(path, full));
        IReadOnlyList<PackFile> all = [.. settings.Packs, .. packs.Select(pack => new PackFile(surroundings.FullPath(pack), "--pack"))];
        var rules = _ruleSets.With(all.Select(pack => pack.Path));
        var options = SettingsFinder.OptionsFor(settings.Configuration, rules);
        output.WriteLine(ink.Strong(Printable.Of(path)));
        Table("Configuration, the nearest file first", settings.Folders.Where(folder => folder.Configuration is not null).Select(Configured));
        Table("House packs, the strongest last", all.Select(pack => (string[])[Near(pack.Path), pack.By]));
        Table("Settings", Settings(settings.Configuration, rules, options));
        Table("Weights other than the rules’ own", rules.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Where(rule => options.SeverityOf(rule) != rule.DefaultSeverity)
            .Select(rule => (string[])[$"{rule.Id} {rule.Name}", $"{Spelling.Of(rule.DefaultSeverity)} → {Spelling.Of(options.SeverityOf(rule))}", DeciderOf(rule, settings.Configuration, options)]));
        foreach (var (entry, problem) in UnknownKeys.Of(settings.Configuration.Entries, rules))
        {
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {entry.File}({entry.Line}): {problem}"));
        }
    }

    private string[] Configured(FolderSettings folder) =>
        [Near(Path.Combine(folder.Path, FolderSettings.FileName)), folder.Configuration!.IsRoot ? "root = true: nothing above it counts" : ""];

    private IEnumerable<string[]> Settings(LintConfiguration configuration, RuleSet rules, LintOptions options)
    {
        var entries = configuration.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        string[] Row(string key, string whenNot, string decidedBy = Default) =>
            entries.Remove(key, out var entry) ? [key, entry.Value, PlaceOf(entry)] : [key, whenNot, decidedBy];

        yield return kind is { } named ? ["languagelint_kind", Spelling.Of(named), "--kind"] : Row("languagelint_kind", "as the content shows");
        yield return Row(LintConfiguration.StyleKey, "none");
        foreach (var (name, term) in rules.Terms)
        {
            var ofStyle = options.Style?.Terms.GetValueOrDefault(name);
            var word = ofStyle ?? term;
            yield return Row($"languagelint_{name.Replace('-', '_')}", $"{word.One} / {word.Many}", ofStyle is null ? Default : $"house style {options.Style!.Name}");
        }

        foreach (var entry in entries.Values.Where(entry => LintConfiguration.IsSetting(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            yield return [entry.Key, entry.Value, PlaceOf(entry)];
        }
    }

    private string DeciderOf(Rule rule, LintConfiguration configuration, LintOptions options) =>
        configuration.WeightOf(rule) is var (_, entry) ? $"{entry.Key}, {PlaceOf(entry)}" : $"house style {options.Style!.Name}";

    private string PlaceOf(ConfigurationEntry entry) =>
        entry.File is { } file ? $"{Near(file)}({entry.Line}) [{entry.Section}]" : "--style";

    /// <summary>A path as a person here would write it.</summary>
    private string Near(string full) => Path.GetRelativePath(surroundings.Folder, full).Replace(Path.DirectorySeparatorChar, '/');

    private void Table(string heading, IEnumerable<string[]> rows)
    {
        var cells = rows.Select(row => row.Select(Printable.Of).ToArray()).ToList();
        output.WriteLine();
        output.WriteLine(ink.Strong(heading));
        if (cells.Count == 0)
        {
            output.WriteLine(Indent + "none");
            return;
        }

        var widths = Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => Printable.Columns(row[column]))).ToList();
        foreach (var row in cells)
        {
            output.WriteLine((Indent + string.Concat(row.Select((cell, i) => cell + new string(' ', widths[i] - Printable.Columns(cell) + 2)))).TrimEnd());
        }
    }
}
