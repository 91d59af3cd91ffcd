using LanguageLint.Baselines;
using LanguageLint.Cli.Revising;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Baselines;

/// <summary>Writes a baseline of what the analyzer reported in builds: that is how the strings of C# code come into one.</summary>
/// <param name="surroundings">Where relative paths start.</param>
/// <param name="output">Where to sum up.</param>
internal sealed class BuildLogBaseline(Surroundings surroundings, TextWriter output)
{
    /// <summary>Writes the baseline and tells the exit code.</summary>
    /// <param name="logs">The logs, as the user named them.</param>
    /// <param name="target">The baseline, as the user named it.</param>
    /// <exception cref="UsageException">A log cannot be used, or the baseline is there already.</exception>
    public int Write(IReadOnlyList<string> logs, string target)
    {
        var file = surroundings.FullPath(target);
        if (File.Exists(file))
        {
            throw new UsageException($"{target}: There is a baseline already. To accept everything anew, remove the file first, build again, and write it of the new logs.");
        }

        var folder = Path.GetDirectoryName(file)!;
        var entries = new List<BaselineEntry>();

        // A file that several projects share is in the log of each.
        foreach (var byFile in logs.SelectMany(log => BuildLog.Read(surroundings.FullPath(log), log).GroupBy(found => found.Path)).GroupBy(found => found.Key))
        {
            var path = BaselineFile.PathIn(folder, byFile.Key)
                ?? throw new UsageException($"{byFile.Key}: A baseline is for files in its own folder and below: choose one above this file with -o.");
            entries.AddRange(byFile.MaxBy(log => log.Count())!.Select(found => new BaselineEntry(path, found.Key, 1)));
        }

        BaselineFile.Write(file, new Baseline(entries));
        var inFiles = entries.Select(entry => entry.Path).Distinct().Count();
        output.WriteLine(Printable.Of($"{target}: {Counted.Of(entries.Count, "finding")} in {Counted.Of(inFiles, "file")} accepted for now. The analyzer and “languagelint check” leave them out from here on."));
        return ExitCodes.Good;
    }
}
