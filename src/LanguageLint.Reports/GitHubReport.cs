using System.Globalization;
using System.Text;

namespace LanguageLint.Reports;

/// <summary>
/// GitHub Actions: findings as annotations, and a summary of the step where the runner asks for one. GitHub shows at most ten annotations of a level in a step;
/// what comes after these is in the log as it is, and the last annotation tells how many there are in all.
/// </summary>
public sealed class GitHubReport : IReport
{
    private const int MostOfLevel = 10;
    private readonly StreamWriter _out;
    private readonly MarkdownReport? _summary;
    private int _errors;
    private int _warnings;

    // One notice is kept for the total.
    private int _notices = 1;

    /// <summary>Starts the report.</summary>
    public GitHubReport(ReportOutput output)
    {
        _out = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _summary = output.StepSummary is { } stream ? new MarkdownReport(output with { Stream = stream }) : null;
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        if (file.Error is { } error)
        {
            Write("error", ref _errors, $"file={Property(ReportPath.Of(file.Path))},title=Not checked", error, $"{file.Path}: {error}");
        }

        foreach (var reported in Advice.ToLookAt(file))
        {
            var properties = Properties(file, reported);
            var message = Advice.InPlace(reported);
            var line = LineReport.Of(file, reported);
            switch (reported.Finding.Severity)
            {
                case Severity.Error:
                    Write("error", ref _errors, properties, message, line);
                    break;
                case Severity.Warning:
                    Write("warning", ref _warnings, properties, message, line);
                    break;
                default:
                    Write("notice", ref _notices, properties, message, line);
                    break;
            }
        }

        _out.Flush();
        _summary?.Add(file);
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        _out.WriteLine("::notice title=LanguageLint::" + Data(Closing.Of(summary)));
        _out.Flush();
        _summary?.Close(summary);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _out.Dispose();
        _summary?.Dispose();
    }

    private static string Properties(FileReport file, ReportedFinding reported)
    {
        var properties = new StringBuilder("file=").Append(Property(ReportPath.Of(file.Path)));
        if (reported.Start is { } start && reported.End is { } end)
        {
            properties.Append(CultureInfo.InvariantCulture, $",line={start.Line},endLine={end.Line}");
            if (start.Line == end.Line)
            {
                // GitHub takes columns only within one line; its last column is the last one of the phrase.
                properties.Append(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)}");
            }
        }

        return properties.Append(",title=").Append(Property($"{reported.Finding.Rule.Id} {reported.Finding.Rule.Name}")).ToString();
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private void Write(string command, ref int count, string properties, string message, string plain)
    {
        if (count < MostOfLevel)
        {
            count++;
            _out.WriteLine($"::{command} {properties}::{Data(message)}");
        }
        else
        {
            // Nothing in a letter may be taken for a command of the runner, in its old spelling either.
            _out.WriteLine("- " + Printable.Of(plain).Replace("##[", "## [", StringComparison.Ordinal));
        }
    }
}
