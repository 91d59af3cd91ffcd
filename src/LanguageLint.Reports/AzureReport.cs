using System.Globalization;
using System.Text;

namespace LanguageLint.Reports;

/// <summary>Azure Pipelines: errors and warnings as issues of the task; it has no lighter ones, so suggestions and notes are plain lines of the log.</summary>
public sealed class AzureReport : IReport
{
    private readonly StreamWriter _out;

    /// <summary>Starts the report.</summary>
    public AzureReport(ReportOutput output) => _out = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        if (file.Error is { } error)
        {
            _out.WriteLine($"##vso[task.logissue type=error;sourcepath={Property(ReportPath.Of(file.Path))};]{Data(error)}");
        }

        foreach (var reported in Advice.ToLookAt(file))
        {
            _out.WriteLine(reported.Finding.Severity switch
            {
                Severity.Error => Issue("error", file, reported),
                Severity.Warning => Issue("warning", file, reported),
                _ => LineReport.Of(file, reported).Replace("##", "# #", StringComparison.Ordinal),
            });
        }

        _out.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        _out.WriteLine(Closing.Of(summary));
        _out.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();

    private static string Issue(string type, FileReport file, ReportedFinding reported)
    {
        var place = reported.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"linenumber={start.Line};columnnumber={start.Column};") : "";
        return $"##vso[task.logissue type={type};sourcepath={Property(ReportPath.Of(file.Path))};{place}code={reported.Finding.Rule.Id};]{Data(Advice.InPlace(reported))}";
    }

    // The escapes of azure-pipelines-task-lib.
    private static string Data(string text) =>
        text.Replace("%", "%AZP25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace("]", "%5D", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);
}
