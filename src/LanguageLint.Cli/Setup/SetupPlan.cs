using System.Text;
using LanguageLint.Baselines;
using LanguageLint.Cli.Revising;
using LanguageLint.Cli.Settings;

namespace LanguageLint.Cli.Setup;

/// <summary>What <c>init</c> would write, and what it leaves to people.</summary>
internal sealed class SetupPlan
{
    private readonly List<PlannedFile> _files = [];
    private readonly List<string> _notes = [];

    /// <summary>The files, in the order they are written.</summary>
    public IReadOnlyList<PlannedFile> Files => _files;

    /// <summary>Sentences on what is left as it is, and on what a person has to do.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Plans the settings.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="section">What to add.</param>
    public void AddSettings(string folder, string section)
    {
        var file = Path.Combine(folder, FolderSettings.FileName);
        if (SettingsStart.Existing(folder) is { } existing)
        {
            _notes.Add($"{Named(folder, existing)} speaks to LanguageLint already, and is left as it is.");
            return;
        }

        var before = File.Exists(file) ? File.ReadAllBytes(file) : null;
        if (SettingsStart.With(before ?? [], section) is { } content)
        {
            _files.Add(new PlannedFile(file, content, section, before));
        }
        else
        {
            _notes.Add($"{FolderSettings.FileName} is not written in UTF-8, and is left as it is: save it as UTF-8 and run init again, or add these lines.\n{section}");
        }
    }

    /// <summary>Plans a baseline where there is something to accept.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="baseline">What was found there today.</param>
    public void AddBaseline(string folder, Baseline baseline)
    {
        var file = Path.Combine(folder, Baseline.FileName);
        if (File.Exists(file))
        {
            _notes.Add($"{Baseline.FileName} is there already, and is left as it is; “languagelint baseline . --update” takes off what was put right.");
        }
        else if (baseline.Entries.Count > 0)
        {
            var count = Counted.Of(baseline.Entries.Sum(entry => entry.Count), "finding");
            var inFiles = Counted.Of(baseline.Entries.Select(entry => entry.Path).Distinct().Count(), "file");
            _files.Add(new PlannedFile(
                file, Encoding.UTF8.GetBytes(BaselineText.Write(baseline)), $"Accepts {count} in {inFiles} for now, so that a check fails on new ones only. It holds no text of them."));
        }
    }

    /// <summary>Plans the workflow of a build server.</summary>
    /// <param name="server">The server; null when none was seen or asked for.</param>
    /// <param name="root">Where its workflow belongs.</param>
    /// <param name="folder">What is checked.</param>
    public void AddWorkflow(BuildServer? server, string root, string folder)
    {
        if (server is null)
        {
            _notes.Add("No build server was seen here: --ci github, --ci azure or --ci gitlab writes its workflow.");
            return;
        }

        var workflow = server.WorkflowFor(Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/'));
        var file = Path.Combine(root, server.File);
        if (!File.Exists(file))
        {
            _files.Add(new PlannedFile(file, Encoding.UTF8.GetBytes(workflow), workflow));
        }
        else if (File.ReadAllText(file).Contains("languagelint", StringComparison.OrdinalIgnoreCase))
        {
            _notes.Add($"{server.File} runs LanguageLint already, and is left as it is.");
        }
        else
        {
            _notes.Add($"{server.File} is yours, and is left as it is: add what is missing of these lines.\n{workflow}");
        }
    }

    /// <summary>Adds a sentence for people.</summary>
    public void AddNote(string note) => _notes.Add(note);

    private static string Named(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
