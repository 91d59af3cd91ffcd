using System.Globalization;
using System.Xml;

namespace LanguageLint.Reports;

/// <summary>Checkstyle's XML, which many build servers read. Strengths are left out.</summary>
public sealed class CheckstyleReport : IReport
{
    private readonly XmlReportFile _file;
    private readonly XmlWriter _xml;

    /// <summary>Starts the report.</summary>
    public CheckstyleReport(ReportOutput output)
    {
        _file = new XmlReportFile(output, "checkstyle", "version", "10.0");
        _xml = _file.Xml;
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        _xml.WriteStartElement("file");
        _xml.WriteAttributeString("name", XmlReportFile.Text(ReportPath.Of(file.Path)));
        if (file.Error is { } error)
        {
            Write("error", 1, 1, error, "unreadable");
        }

        foreach (var reported in Advice.ToLookAt(file))
        {
            Write(Level(reported.Finding.Severity), reported.Start?.Line ?? 1, reported.Start?.Column ?? 1, Advice.InPlace(reported), reported.Finding.Rule.Id);
        }

        _xml.WriteEndElement();
        _xml.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary) => _file.End();

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private void Write(string severity, int line, int column, string message, string source)
    {
        _xml.WriteStartElement("error");
        _xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("column", column.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("severity", severity);
        _xml.WriteAttributeString("message", XmlReportFile.Text(message));
        _xml.WriteAttributeString("source", "languagelint." + source);
        _xml.WriteEndElement();
    }
}
