using LanguageLint.Baselines;
using LanguageLint.Cli.Checking;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Baselines;

/// <summary>The baselines that the files of one run are held to: for each file the nearest, from its folder up.</summary>
/// <param name="surroundings">Where relative paths start.</param>
internal sealed class RunBaselines(Surroundings surroundings)
{
    private readonly Dictionary<string, Held?> _nearest = new(StringComparer.Ordinal);

    /// <summary>Reads the baselines of all files, so that one that cannot be used stops a run before it starts.</summary>
    /// <exception cref="UsageException">A baseline cannot be used.</exception>
    public void Open(IReadOnlyList<InputFile> files)
    {
        foreach (var file in files.Where(file => file.HasPlace))
        {
            Nearest(Path.GetDirectoryName(file.FullPath));
        }
    }

    /// <summary>The report of a file without what its baseline accepts.</summary>
    public FileReport New(CheckedFile file)
    {
        var report = file.Report;
        if (report.Error is not null || !file.Input.HasPlace || _nearest.GetValueOrDefault(Path.GetDirectoryName(file.Input.FullPath)!) is not { } held)
        {
            return report;
        }

        var path = BaselineFile.PathIn(held.Folder, file.Input.FullPath)!;
        var left = new HashSet<Finding>(held.Match.New(path, [.. report.Findings.Select(reported => reported.Finding)]), ReferenceEqualityComparer.Instance);
        return left.Count == report.Findings.Count
            ? report
            : report with
            {
                Findings = [.. report.Findings.Where(reported => left.Contains(reported.Finding))],
                Accepted = [.. report.Findings.Where(reported => !left.Contains(reported.Finding))],
            };
    }

    /// <summary>How many findings the baselines accept that are there no more, as far as the run could see.</summary>
    /// <param name="paths">What the run was asked to check, as the user named it.</param>
    public int Gone(IReadOnlyList<string> paths)
    {
        IReadOnlyList<string> full = [.. paths.Where(path => path != InputFile.StandardInput).Select(surroundings.FullPath)];
        return _nearest.Values.OfType<Held>().Distinct().Sum(held => held.Match.Gone(BaselineFile.IsCovered(held.Folder, full)).Sum(entry => entry.Count));
    }

    private Held? Nearest(string? folder)
    {
        if (folder is null || _nearest.TryGetValue(folder, out var held))
        {
            return folder is null ? null : _nearest[folder];
        }

        var file = Path.Combine(folder, Baseline.FileName);
        held = File.Exists(file)
            ? new Held(folder, new BaselineMatch(BaselineFile.Read(file), BaselineFile.IsGone(folder)))
            : Nearest(Path.GetDirectoryName(folder));
        return _nearest[folder] = held;
    }

    /// <summary>A baseline in use.</summary>
    private sealed record Held(string Folder, BaselineMatch Match);
}
