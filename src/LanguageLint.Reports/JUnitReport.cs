using System.Globalization;
using System.Xml;

namespace LanguageLint.Reports;

/// <summary>
/// JUnit's XML, as build servers read it: a suite a file. Errors and warnings are failures; suggestions and notes pass with their text as output;
/// a file without anything to look at is one test that passes.
/// </summary>
public sealed class JUnitReport : IReport
{
    private readonly XmlReportFile _file;
    private readonly XmlWriter _xml;

    /// <summary>Starts the report.</summary>
    public JUnitReport(ReportOutput output)
    {
        _file = new XmlReportFile(output, "testsuites", "name", "LanguageLint");
        _xml = _file.Xml;
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        var findings = Advice.ToLookAt(file).ToList();
        var path = XmlReportFile.Text(ReportPath.Of(file.Path));
        _xml.WriteStartElement("testsuite");
        _xml.WriteAttributeString("name", path);
        Write("tests", Math.Max(1, findings.Count));
        Write("failures", findings.Count(Fails));
        Write("errors", file.Error is null ? 0 : 1);
        if (findings.Count == 0)
        {
            StartCase(path, "wording");
            if (file.Error is { } error)
            {
                WriteProblem("error", "unreadable", error, error);
            }

            _xml.WriteEndElement();
        }

        foreach (var reported in findings)
        {
            var finding = reported.Finding;
            StartCase(path, $"{finding.Rule.Id} {finding.Rule.Name}, {Where(reported)}");
            var text = $"{LineReport.Of(file, reported)}\n{Printable.Of(reported.Sentence)}\nWhy: {Printable.Of(finding.Rule.Why)}";
            if (Fails(reported))
            {
                WriteProblem("failure", finding.Rule.Id, finding.Message, text);
            }
            else
            {
                _xml.WriteElementString("system-out", Lines(text));
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary) => _file.End();

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static bool Fails(ReportedFinding reported) => reported.Finding.Severity >= Severity.Warning;

    private static string Where(ReportedFinding reported) =>
        reported.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"line {start.Line}, column {start.Column}") : reported.Place ?? "text";

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(XmlReportFile.Text));

    private void StartCase(string path, string name)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteAttributeString("name", XmlReportFile.Text(name));
        _xml.WriteAttributeString("classname", path);
        _xml.WriteAttributeString("time", "0");
    }

    private void WriteProblem(string element, string type, string message, string text)
    {
        _xml.WriteStartElement(element);
        _xml.WriteAttributeString("type", type);
        _xml.WriteAttributeString("message", XmlReportFile.Text(message));
        _xml.WriteString(Lines(text));
        _xml.WriteEndElement();
    }

    private void Write(string name, int count) => _xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
}
