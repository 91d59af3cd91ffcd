using System.Text;

namespace LanguageLint.Reports.Comparing;

/// <summary>What is new, gone and still there since an earlier run, for a page or a comment on a change.</summary>
/// <param name="output">Where it goes.</param>
public sealed class ChangesMarkdown(ReportOutput output) : IChangesWriter
{
    /// <summary>Phrases listed of either kind, so that the page stays below the megabyte that GitHub takes.</summary>
    private const int Most = 200;

    private readonly StreamWriter _out = new(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <inheritdoc/>
    public void Write(RunComparison comparison)
    {
        WriteTitle();
        _out.WriteLine(MarkdownText.Of(ChangeWords.Of(comparison)));
        _out.WriteLine("\n| folder | new | gone | still there | per 1,000 words then | now |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var group in comparison.By(output.Groups))
        {
            _out.WriteLine($"| {MarkdownText.Of(ChangeWords.Name(group.Name))} | {Html.Number(group.New)} | {Html.Number(group.Gone)} | {Html.Number(group.StillThere)} | {Html.PerThousand(group.Before, group.WordsBefore)} | {Html.PerThousand(group.After, group.Words)} |");
        }

        Write("New", comparison.New);
        Write("Gone", comparison.Gone);
        _out.Flush();
    }

    /// <inheritdoc/>
    public void WriteCancelled(string sentence)
    {
        WriteTitle();
        _out.WriteLine(sentence);
        _out.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();

    private void WriteTitle() => _out.WriteLine("## LanguageLint: what has changed\n");

    private void Write(string title, IReadOnlyList<ComparedFinding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        _out.WriteLine($"\n### {title}: {Html.Number(findings.Count)}\n\n| where | phrase | rule |\n| --- | --- | --- |");
        foreach (var found in findings.Take(Most))
        {
            _out.WriteLine($"| {MarkdownText.Of(ChangeWords.Where(found))} | {MarkdownText.Phrase(found.Reported)} | {found.Reported.Finding.Rule.Id} {found.Reported.Finding.Rule.Name} |");
        }

        if (findings.Count > Most)
        {
            _out.WriteLine($"\nThese are the first {Most}.");
        }
    }
}
