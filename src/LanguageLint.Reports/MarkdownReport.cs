using System.Globalization;
using System.Text;
using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>
/// A summary in Markdown, for the page of a build or a comment on a change: the counts, what works well, and the findings as a table.
/// Written at the end, from the first findings and from counts, so that it stays below the megabyte that GitHub takes.
/// </summary>
public sealed class MarkdownReport : IReport
{
    private const int MostFindings = 200;
    private const int MostFiles = 50;
    private readonly StreamWriter _out;
    private readonly List<string> _rows = [];
    private readonly List<string> _unread = [];
    private readonly SortedDictionary<string, int> _categories = new(StringComparer.Ordinal);
    private int _unreadable;

    /// <summary>Starts the report.</summary>
    public MarkdownReport(ReportOutput output) => _out = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        if (file.Error is { } error && _unreadable++ < MostFiles)
        {
            _unread.Add($"- {MarkdownText.Of(file.Path)}: {MarkdownText.Of(error)}");
        }

        foreach (var reported in Advice.ToLookAt(file))
        {
            var finding = reported.Finding;
            var category = finding.Rule.Category.Name();
            _categories[category] = _categories.GetValueOrDefault(category) + 1;
            if (_rows.Count < MostFindings)
            {
                var place = reported.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"line {start.Line}") : reported.Place ?? "";
                _rows.Add($"| {MarkdownText.Of(file.Path)}, {MarkdownText.Of(place)} | {MarkdownText.Phrase(reported)} | {MarkdownText.Of(finding.Message)} ({finding.Rule.Id}, {Spelling.Of(finding.Severity)}) | {MarkdownText.Of(Advice.Alternatives(finding))} |");
            }
        }
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        _out.WriteLine("## LanguageLint\n");
        _out.WriteLine(MarkdownText.Of(Closing.Of(summary)));
        if (_unread.Count > 0)
        {
            _out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### Not checked: {_unreadable}\n"));
            WriteLines(_unread);
        }

        if (_categories.Count > 0)
        {
            _out.WriteLine("\n| category | findings |\n| --- | ---: |");
            WriteLines(_categories.Select(category => string.Create(CultureInfo.InvariantCulture, $"| {category.Key} | {category.Value} |")));
            _out.WriteLine("\n| where | phrase | why | consider |\n| --- | --- | --- | --- |");
            WriteLines(_rows);
            if (summary.ToLookAt > _rows.Count)
            {
                _out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThese are the first {_rows.Count} of {summary.ToLookAt}."));
            }
        }

        _out.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();

    private void WriteLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _out.WriteLine(line);
        }
    }
}
