using System.Text;

namespace LanguageLint.Reports.Comparing;

/// <summary>What is new, gone and still there since an earlier run, for reading.</summary>
public sealed class ChangesText : IChangesWriter
{
    private const string Indent = "    ";
    private readonly StreamWriter _out;
    private readonly Ink _ink;
    private readonly int _width;
    private readonly FolderGroups _groups;

    /// <summary>Starts the report.</summary>
    public ChangesText(ReportOutput output)
    {
        _out = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _ink = new Ink(output.Color);
        _width = Math.Clamp(output.Width - Indent.Length, 40, 120);
        _groups = output.Groups;
    }

    /// <inheritdoc/>
    public void Write(RunComparison comparison)
    {
        Write("New", comparison.New, _ink.Phrase);
        Write("Gone", comparison.Gone, _ink.Good);
        WriteGroups(comparison.By(_groups));
        _out.WriteLine(_ink.Strong(Printable.Of(ChangeWords.Of(comparison))));
        _out.Flush();
    }

    /// <inheritdoc/>
    public void WriteCancelled(string sentence)
    {
        _out.WriteLine(sentence);
        _out.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();

    private void Write(string title, IReadOnlyList<ComparedFinding> findings, Func<string, string> paint)
    {
        if (findings.Count == 0)
        {
            return;
        }

        _out.WriteLine(_ink.Strong(title));
        foreach (var found in findings)
        {
            var excerpt = Excerpt.Fit(found.Reported.Sentence, found.Reported.InSentence, _width);
            var (phrase, line) = (excerpt.Phrase, excerpt.Text);
            _out.WriteLine($"  {Printable.Of(ChangeWords.Where(found))}: {found.Reported.Finding.Rule.Id} {found.Reported.Finding.Rule.Name}");
            _out.WriteLine($"{Indent}{line[..phrase.Start]}{paint(line[phrase.Start..phrase.End])}{line[phrase.End..]}");
        }

        _out.WriteLine();
    }

    private void WriteGroups(IReadOnlyList<GroupChange> groups)
    {
        if (groups.Count < 2)
        {
            return;
        }

        var width = groups.Max(group => ChangeWords.Name(group.Name).Length);
        _out.WriteLine(_ink.Faint($"{"folder".PadRight(width)}    new   gone  still"));
        foreach (var group in groups)
        {
            _out.WriteLine($"{Printable.Of(ChangeWords.Name(group.Name)).PadRight(width)} {Html.Number(group.New),6} {Html.Number(group.Gone),6} {Html.Number(group.StillThere),6}");
        }

        _out.WriteLine();
    }
}
