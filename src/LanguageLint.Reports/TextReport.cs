using System.Globalization;
using System.Text;

namespace LanguageLint.Reports;

/// <summary>The report for reading: what works first, then each phrase in its sentence, why, and what to write instead.</summary>
public sealed class TextReport : IReport
{
    private const string Indent = "    ";

    /// <summary>Things that work well, named for each file before the rest is counted.</summary>
    private const int MostStrengths = 3;

    private readonly StreamWriter _out;
    private readonly Ink _ink;
    private readonly int _width;

    /// <summary>Starts the report.</summary>
    public TextReport(ReportOutput output)
    {
        _out = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _ink = new Ink(output.Color);
        _width = Math.Clamp(output.Width - Indent.Length, 40, 120);
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        if (file.Findings.Count == 0 && file.NotChecked.Count == 0 && file.Suppressed.Count == 0 && file.Remarks.Count == 0)
        {
            return;
        }

        _out.WriteLine(_ink.Strong(Printable.Of(file.Path)));
        WriteStrengths([.. file.Findings.Where(IsStrength)]);

        foreach (var part in file.NotChecked)
        {
            _out.WriteLine(_ink.Faint(Printable.Of($"  Not checked: {part.Place} ({part.Reason})")));
        }

        foreach (var kept in Silenced.Of(file).Where(silenced => silenced.Decision is not null))
        {
            var phrase = Excerpt.Fit(kept.Reported.Text, new(0, 0), _width / 2).Text;
            _out.WriteLine(_ink.Faint(Printable.Of($"  Kept, {Where(kept.Reported)}: “{phrase}”: {kept.Justification} {kept.Reported.Finding.Rule.Id}")));
        }

        foreach (var remark in file.Remarks)
        {
            var place = remark.Place ?? (remark.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"line {start.Line}") : "comment");
            _out.WriteLine(Printable.Of($"  Comment to languagelint, {place}: {remark.Message}"));
        }

        _out.WriteLine();
        foreach (var finding in file.Findings.Where(finding => !IsStrength(finding)))
        {
            Write(file, finding);
        }

        _out.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        if (summary.Cancelled)
        {
            _out.WriteLine(Closing.Of(summary));
        }
        else if (summary.Files > summary.Unreadable)
        {
            _out.WriteLine(_ink.Strong(Closing.Of(summary)));
            WriteLeftOut(summary);
        }

        _out.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();

    private static bool IsStrength(ReportedFinding finding) => finding.Finding.Severity == Severity.Strength;

    private void WriteStrengths(List<ReportedFinding> strengths)
    {
        foreach (var reported in strengths.Take(MostStrengths))
        {
            var phrase = Excerpt.Fit(reported.Text, new(0, 0), _width / 2).Text;
            var message = Printable.Of(reported.Finding.Message);

            // Most messages name the phrase themselves.
            _out.WriteLine($"  {_ink.Good("Works well")}, {Where(reported)}: {(message.Contains($"“{phrase}”", StringComparison.Ordinal) ? "" : $"“{phrase}” ")}{message} {_ink.Faint(reported.Finding.Rule.Id)}");
        }

        if (strengths.Count > MostStrengths)
        {
            _out.WriteLine($"  {_ink.Good("Works well")}, and {Closing.Count(strengths.Count - MostStrengths, "more phrase")} of this file.");
        }
    }

    private void Write(FileReport file, ReportedFinding reported)
    {
        var finding = reported.Finding;
        var place = reported.Start is { } start ? $"{file.Path}({start.Line},{start.Column})" : $"{file.Path}, {Where(reported)}";
        _out.WriteLine($"{Printable.Of(place)}: {_ink.Of(finding.Severity, Spelling.Of(finding.Severity))} {finding.Rule.Id} {finding.Rule.Name}");

        var excerpt = Excerpt.Fit(reported.Sentence, reported.InSentence, _width);
        var (phrase, line) = (excerpt.Phrase, excerpt.Text);
        _out.Write(Indent);
        _out.Write(line.AsSpan(0, phrase.Start));
        _out.Write(_ink.Phrase(line[phrase.Start..phrase.End]));
        _out.WriteLine(line.AsSpan(phrase.End));
        _out.Write(Indent);
        _out.WriteLine(_ink.Of(finding.Severity, excerpt.Underline));

        WriteWrapped("", finding.Message);
        WriteWrapped("Why: ", finding.Rule.Why);
        if (finding.Suggestions.Count > 0)
        {
            WriteWrapped("Consider: ", Advice.Alternatives(finding));
        }

        if (reported.Sources.Count > 0)
        {
            var more = reported.Sources.Count == 1 ? "" : $" (and {reported.Sources.Count - 1} more)";
            WriteWrapped("Source: ", SourceName.Of(reported.Sources[0]) + more);
        }

        _out.WriteLine();
    }

    private void WriteWrapped(string label, string text)
    {
        var rest = Printable.Of(label + text).AsSpan();
        for (var head = label.Length; rest.Length > 0; head = 0)
        {
            var line = rest[..Wrapping.FirstLine(rest, _width, out var next)];
            rest = rest[next..];
            _out.Write(Indent);
            if (head > 0 && head <= line.Length)
            {
                _out.Write(_ink.Strong(label));
                line = line[head..];
            }

            _out.WriteLine(line);
        }
    }

    private static string Where(ReportedFinding reported) => reported.Place ?? (reported.Start is { } start ? $"line {start.Line}" : "text");

    private void WriteLeftOut(RunSummary summary)
    {
        if (summary.Suppressed > 0)
        {
            _out.WriteLine($"{Closing.Count(summary.Suppressed, "phrase")} {(summary.Suppressed == 1 ? "is" : "are")} kept because a comment says so.");
        }

        if (summary.Known > 0)
        {
            _out.WriteLine($"{Closing.Count(summary.Known, "phrase")} accepted by the baseline {(summary.Known == 1 ? "is" : "are")} left out.");
        }

        if (summary.Gone > 0)
        {
            _out.WriteLine(_ink.Good(
                $"{Closing.Count(summary.Gone, "phrase")} that the baseline accepts {(summary.Gone == 1 ? "is" : "are")} there no more: “languagelint baseline PATH --update” takes {(summary.Gone == 1 ? "it" : "them")} off."));
        }
    }
}
