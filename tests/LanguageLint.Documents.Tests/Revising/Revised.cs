using System.Xml.Linq;
using LanguageLint.Documents.Revising;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests.Revising;

/// <summary>Reviews and fixes a file with findings of a test's choice, and holds the result to what is promised of every review.</summary>
internal sealed class Revised
{
    public static readonly ReviewOptions Options = new() { Date = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) };

    public static readonly XNamespace W = Docx.W;

    private readonly byte[] _original;

    public Revised(byte[] file, Func<Document, IReadOnlyList<Finding>> findings)
    {
        _original = file;
        Document = Shown.Read(file);
        Findings = findings(Document);
        Review = WordReviewer.Review(file, Document, Findings, Options);
        Fix = WordFixer.Fix(file, Document, Findings);
    }

    public Document Document { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public RevisionResult Review { get; }

    public RevisionResult Fix { get; }

    /// <summary>Whether the validator could read the original, and so was asked.</summary>
    public bool IsValidated { get; private set; }

    /// <summary>The reviewed main part.</summary>
    public XElement Main => WordViews.Parts(Review.Bytes)["word/document.xml"];

    public static Revised Body(string body, params (string Phrase, string? Replacement)[] findings) => Of(new Docx(body), findings);

    public static Revised Of(Docx docx, params (string Phrase, string? Replacement)[] findings)
    {
        var revised = new Revised(docx.Bytes(), document => [.. findings.Select(finding => InjectedFindings.On(document, finding.Phrase, finding.Replacement))]);
        revised.HoldsPromises();
        return revised;
    }

    /// <summary>The text that a comment stands on, by the comments' order; deletions count, insertions do not.</summary>
    public string[] Anchored() =>
        [.. Main.Descendants(W + "commentRangeStart").Select(start => string.Concat(start.Document!.Descendants()
            .SkipWhile(element => element != start)
            .TakeWhile(element => element.Name != W + "commentRangeEnd" || element.Attribute(W + "id")!.Value != start.Attribute(W + "id")!.Value)
            .Where(element => element.Name.LocalName is "t" or "delText" && !element.Ancestors(W + "ins").Any(insertion => insertion.Attribute(W + "author")?.Value == "LanguageLint"))
            .Select(element => element.Value)))];

    /// <summary>The comments' texts, a paragraph a line.</summary>
    public string[] Comments() =>
        !WordViews.Parts(Review.Bytes).TryGetValue("word/comments.xml", out var part) ? []
            : [.. part.Elements(W + "comment").Select(comment => string.Join('\n', comment.Elements(W + "p").Select(paragraph => paragraph.Value)))];

    public void HoldsPromises()
    {
        Assert.Equal(WordViews.Rejected(_original), WordViews.Rejected(Review.Bytes));
        Assert.Equal(WordViews.Accepted(Fix.Bytes), WordViews.Accepted(Review.Bytes));
        Assert.Equal(Review.Changes.Count, Fix.Changes.Count);
        Assert.Empty(Structure.NewProblems(_original, Review.Bytes));
        var known = Validation.Kinds(_original);
        IsValidated = known is not null;
        Assert.Empty(Validation.NewKinds(known, Review.Bytes));
        Assert.Empty(Validation.NewKinds(known, Fix.Bytes));
        KeepsUntouchedEntries();
        AddsNothingAgain();
    }

    private void KeepsUntouchedEntries()
    {
        var after = RawZip.Read(Review.Bytes);
        var before = RawZip.Read(_original);
        var changed = 0;
        foreach (var entry in before.Entries)
        {
            var same = after.Entries.Single(other => other.Name == entry.Name);
            changed += after.Raw(same).SequenceEqual(before.Raw(entry)) ? 0 : 1;
            Assert.True(after.Raw(same).SequenceEqual(before.Raw(entry)) || IsRevisable(entry.Name), $"{entry.Name} was written anew.");
        }

        Assert.True(Review.Comments + Review.Changes.Count > 0 == changed > 0);
    }

    private static bool IsRevisable(string name) =>
        name == "[Content_Types].xml" || name.EndsWith(".rels", StringComparison.Ordinal)
        || (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.Contains("styles", StringComparison.Ordinal) && !name.Contains("settings", StringComparison.Ordinal) && !name.Contains("theme", StringComparison.Ordinal));

    // What is found again is what the review did not change: the findings without a replacement, where their words still stand.
    private void AddsNothingAgain()
    {
        var document = Shown.Read(Review.Bytes);
        var again = Findings.Where(finding => finding.Fix != FixClass.Safe)
            .Select(finding => InjectedFindings.On(document, Document.Blocks[finding.Block].Text.Slice(finding.Span.Start, finding.Span.Length).ToString(), null, finding.Rule));
        var second = WordReviewer.Review(Review.Bytes, document, [.. again], Options);
        Assert.Same(Review.Bytes, second.Bytes);
    }
}
