using LanguageLint.Cli.Checking;
using LanguageLint.Reports;
using LanguageLint.Reports.Comparing;

namespace LanguageLint.Cli.Reporting;

/// <summary>A run that a JSON report keeps.</summary>
internal static class StoredRun
{
    /// <summary>Its files.</summary>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <param name="named">The report, as the user named it.</param>
    /// <exception cref="UsageException">It cannot be used.</exception>
    public static IReadOnlyList<FileReport> Read(Surroundings surroundings, string named)
    {
        try
        {
            return JsonRun.Read(File.ReadAllBytes(surroundings.FullPath(named)));
        }
        catch (FormatException problem)
        {
            throw new UsageException($"{named}: {problem.Message}");
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{named}: There is no report of this name: check the spelling.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{named}: This report may not be read: ask its owner for permission to read it.");
        }
    }

    /// <summary>Reports on such a run, and tells the exit code.</summary>
    public static int Report(IReadOnlyList<FileReport> files, CheckRequest request, Surroundings surroundings)
    {
        using var report = new RunReports(request, surroundings);
        var summary = default(RunSummary);
        foreach (var file in files)
        {
            report.Add(file);
            summary = summary.With(file);
        }

        report.Close(summary);
        return ExitCodes.Good;
    }
}
