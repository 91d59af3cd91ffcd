using System.Globalization;
using System.Text;

namespace LanguageLint.Reports;

/// <summary>One line a finding, as compilers write them: <c>path(line,column): warning LL1001: …</c>. Editors and build systems know it.</summary>
public sealed class LineReport : IReport
{
    private readonly StreamWriter _out;

    /// <summary>Starts the report.</summary>
    public LineReport(ReportOutput output) => _out = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        foreach (var reported in Advice.ToLookAt(file))
        {
            _out.WriteLine(Of(file, reported));
        }

        _out.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary) => _out.Flush();

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();

    /// <summary>The line of a finding.</summary>
    internal static string Of(FileReport file, ReportedFinding reported)
    {
        var place = reported.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"({start.Line},{start.Column})") : "";
        return $"{Printable.Of(file.Path)}{place}: {Spelling.Of(reported.Finding.Severity)} {reported.Finding.Rule.Id}: {Advice.InPlace(reported)}";
    }
}
