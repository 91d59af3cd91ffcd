using LanguageLint.Documents.Revising;
using LanguageLint.Rules;
using LanguageLint.Suppressions;
using LanguageLint.Text;
using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests.Revising;

/// <summary>A person answers a review with a comment in the grammar of suppressions: the words stay, with the reason, and nobody is told again.</summary>
public sealed class CommentDirectiveTests
{
    private const string W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private const string W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private static readonly DateTime Today = new(2026, 5, 4);

    private static readonly Linter Linter = new(RuleSet.Compile([PackReader.Read("test.yml", """
        pack: test
        rules:
          - id: LLH001
            name: watch-words
            category: labelling
            tier: must
            match: "offenders | felon | convict"
            message: "“{match}” is a name."
            why: "Names stay."
        """)]));

    [Fact]
    public void A_comment_keeps_the_words_it_stands_on_and_no_others()
    {
        var document = Read(P(R("All offenders wait. ") + Mark(3, R("Young offenders")) + R(" wait, and offenders in cars.")), Comment(3, "Jo Bell", "languagelint: keep LLH001 the name of a course until 2026-12-31"));
        var directive = Assert.Single(document.Directives);
        var kept = Assert.IsType<Suppression>(directive.Content.Suppression);
        Assert.Equal(("the name of a course", "Jo Bell", new DateTime(2026, 12, 31)), (kept.Reason, kept.By, kept.Until));
        Assert.Equal("comment in paragraph 1", directive.Place);
        Assert.Equal(["Young offenders"], directive.Anchors.Select(anchor => Words(document, anchor)));
        var result = Check(document);
        Assert.Equal(["offenders", "offenders"], result.Findings.Select(finding => Words(document, new BlockSpan(finding.Block, finding.Span))));
        Assert.Equal(["offenders"], result.Suppressed.Select(silenced => Words(document, new BlockSpan(silenced.Finding.Block, silenced.Finding.Span))));
    }

    [Fact]
    public void Who_decided_is_the_one_who_is_named_and_else_who_wrote_the_comment()
    {
        var document = Read(P(Mark(1, R("offenders"))), Comment(1, "Ann", "languagelint: keep all it is a quotation by Sam Hill"));
        Assert.Equal("Sam Hill", document.Directives[0].Content.Suppression!.By);
    }

    [Fact]
    public void A_comment_without_marks_on_words_keeps_those_of_its_paragraph()
    {
        const string reference = "<w:r><w:commentReference w:id=\"1\"/></w:r>";
        var document = Read(P(R("offenders first")) + P(R("offenders second") + reference) + P(R("offenders third")), Comment(1, "Ann", "Please.", "languagelint: keep LLH001 it is a quotation"));
        Assert.Equal(["offenders second"], document.Directives[0].Anchors.Select(anchor => Words(document, anchor)));
    }

    [Fact]
    public void Rules_rest_between_two_comments()
    {
        var document = Read(P(R("offenders a")) + P(Mark(1, R("offenders")) + R(" b")) + P(R("offenders c")) + P(Mark(2, R("offenders d"))),
            Comment(1, "Ann", "languagelint: off LLH001 quoted from the order"), Comment(2, "Ann", "languagelint: on"));
        Assert.Equal([0, 3], Check(document).Findings.Select(finding => finding.Block));
    }

    [Fact]
    public void Ordinary_comments_say_nothing_to_the_linter_and_one_that_cannot_be_read_is_named()
    {
        var document = Read(P(Mark(1, R("All offenders"))), Comment(1, "Ann", "LanguageLint found this."), Comment(2, "Ann", "languagelint: keep LLH001"));
        var remark = Assert.Single(Check(document).Remarks);
        Assert.Equal("comment 2", remark.Directive.Place);
        Assert.StartsWith("Say why", remark.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_on_the_mark_of_a_footnote_is_about_the_footnote()
    {
        var document = Shown.Read(new Docx(P(R("Text") + Mark(1, "<w:r><w:footnoteReference w:id=\"7\"/></w:r>")))
            .With("footnotes", "footnotes.xml", Root("footnotes", $"<w:footnote w:id=\"7\">{P(R("All offenders."))}</w:footnote>"))
            .With("comments", "comments.xml", Root("comments", Comment(1, "Ann", "languagelint: keep LLH001 it is the law"))).Bytes());
        Assert.Empty(Check(document).Findings);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("new comment")]
    [InlineData("edited comment")]
    [InlineData("line added")]
    public void An_answered_review_is_silent_lists_what_is_kept_and_adds_nothing(string way)
    {
        const string links = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        var file = new Docx(P(R("Dear Sam")) + P(R("We write to all offenders today.")) + P("<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>" + R("Name the felon") + "</w:sdtContent></w:sdt>")
            + $"<w:sectPr><w:headerReference {links} w:type=\"default\" r:id=\"H\"/></w:sectPr>")
            .With("header", "header1.xml", Root("hdr", P(R("Convict service"))), "H")
            .With("comments", "comments.xml", Root("comments", $"<w:comment w:id=\"0\" w:author=\"Ann\"><w:p w14:paraId=\"00000001\">{R("Ask Bo.")}</w:p></w:comment>").Replace("<w:comments ", $"<w:comments xmlns:w14=\"{W14}\" mc:Ignorable=\"w14\" ", StringComparison.Ordinal))
            .With("commentsExtended", "commentsExtended.xml", $"<w15:commentsEx xmlns:w15=\"{W15}\"><w15:commentEx w15:paraId=\"00000001\" w15:done=\"0\"/></w15:commentsEx>").Bytes();
        var document = Shown.Read(file);
        var review = WordReviewer.Review(file, document, Check(document).Findings, Revised.Options);
        Assert.Equal(3, review.Comments);

        var answered = Answered(review.Bytes, way);
        document = Shown.Read(answered);
        var result = Check(document);

        // Who writes over the whole text of a comment that had to stand elsewhere leaves nothing to tell where the words are.
        Assert.Equal(way is "edited comment" or "new comment" ? ["Convict"] : [], result.Findings.Select(finding => Words(document, new BlockSpan(finding.Block, finding.Span))));
        Assert.All(result.Suppressed, kept => Assert.Equal("the order says so", kept.Directive.Content.Suppression!.Reason));
        Assert.All(result.Suppressed, kept => Assert.Equal(way is "edited comment" or "line added" ? null : "Jo Bell", kept.Directive.Content.Suppression!.By));
        Assert.Equal(3 - result.Findings.Count, result.Suppressed.Count);
        if (result.Findings.Count == 0)
        {
            Assert.Same(answered, WordReviewer.Review(answered, document, result.Findings, Revised.Options).Bytes);
        }
    }

    private static byte[] Answered(byte[] reviewed, string way)
    {
        const string keep = "languagelint: keep LLH001 the order says so";
        var file = new WordFile(reviewed, allowsInvalidSignature: false);
        var comments = file.Tree("word/comments.xml").Text;
        var main = file.Main.Text;
        var threads = file.Tree("word/commentsExtended.xml").Text;
        for (var id = 1; id <= 3; id++)
        {
            var start = comments.IndexOf($"<w:comment w:id=\"{id}\"", StringComparison.Ordinal);
            var end = comments.IndexOf("</w:comment>", start, StringComparison.Ordinal);
            switch (way)
            {
                case "answer":
                    var last = comments.LastIndexOf("paraId=\"", end, StringComparison.Ordinal) + 8;
                    var parent = comments[last..(last + 8)];
                    comments = comments.Replace("</w:comments>", $"<w:comment w:id=\"{id + 10}\" w:author=\"Jo Bell\"><w:p w14:paraId=\"0000001{id}\">{R(keep)}</w:p></w:comment></w:comments>", StringComparison.Ordinal);
                    threads = threads.Replace("</w15:commentsEx>", $"<w15:commentEx w15:paraId=\"0000001{id}\" w15:paraIdParent=\"{parent}\" w15:done=\"0\"/></w15:commentsEx>", StringComparison.Ordinal);
                    break;
                case "new comment":
                    comments = comments.Replace("</w:comments>", Comment(id + 10, "Jo Bell", keep) + "</w:comments>", StringComparison.Ordinal);
                    main = main.Replace($"<w:commentRangeStart w:id=\"{id}\"/>", $"<w:commentRangeStart w:id=\"{id}\"/><w:commentRangeStart w:id=\"{id + 10}\"/>", StringComparison.Ordinal)
                        .Replace($"<w:commentRangeEnd w:id=\"{id}\"/>", $"<w:commentRangeEnd w:id=\"{id}\"/><w:commentRangeEnd w:id=\"{id + 10}\"/><w:r><w:commentReference w:id=\"{id + 10}\"/></w:r>", StringComparison.Ordinal);
                    break;
                case "edited comment":
                    comments = comments[..(comments.IndexOf('>', start) + 1)] + P(R(keep)) + comments[end..];
                    break;
                default:
                    comments = comments[..end] + P(R(keep)) + comments[end..];
                    break;
            }
        }

        static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
        return RawZip.Read(reviewed).With(new Dictionary<string, byte[]> { ["word/comments.xml"] = Utf8(comments), ["word/document.xml"] = Utf8(main), ["word/commentsExtended.xml"] = Utf8(threads) });
    }

    private static Document Read(string body, params string[] comments) =>
        Shown.Read(new Docx(body).With("comments", "comments.xml", Root("comments", string.Concat(comments))).Bytes());

    private static string Mark(int id, string content) => $"<w:commentRangeStart w:id=\"{id}\"/>{content}<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>";

    private static string Comment(int id, string author, params string[] paragraphs) => $"<w:comment w:id=\"{id}\" w:author=\"{author}\">{string.Concat(paragraphs.Select(paragraph => P(R(paragraph))))}</w:comment>";

    private static string Words(Document document, BlockSpan span) => document.Blocks[span.Block].Text.Slice(span.Span.Start, span.Span.Length).ToString();

    private static LintResult Check(Document document) => Linter.Check(document, LintOptions.Default, Today);
}
