using LanguageLint.Documents.Revising;
using LanguageLint.Documents.Tests.Revising;
using LanguageLint.Documents.Word;
using LanguageLint.Text;
using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests;

/// <summary>A case management system may put whole files into a letter, which Word shows as text.</summary>
public sealed class InsertedFileTests
{
    private const string Chunk = "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"c1\"/>";

    [Theory]
    [InlineData("afchunk.html", "<html><head><title>No</title></head><body>\n<p>All <b>off</b>enders wait.</p></body></html>", "line 2")]
    [InlineData("afchunk.rtf", @"{\rtf1 First\par All {\b off}enders wait.\par}", "paragraph 2")]
    [InlineData("afchunk.txt", "First\n\nAll offenders wait.", "line 3")]
    [InlineData("afchunk.mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>All off<i>enders</i> wait.</p>\r\n--x--\r\n", "message, paragraph 1")]
    public void An_inserted_file_is_read_as_what_it_is(string name, string content, string place)
    {
        var document = Shown.Read(new Docx(P(R("Dear Sam")) + Chunk).With("aFChunk", name, content, "c1").Bytes());
        var block = Assert.Single(document.Blocks, block => block.Text.ToString() == "All offenders wait.");
        Assert.Equal($"inserted file 1, {place}", block.Place);
        Assert.Equal("word/" + name, Assert.IsType<InsertedOrigin>(block.Map.Locate(new TextSpan(4, 9))[0]).Part);
        Assert.Empty(document.NotChecked);
    }

    [Fact]
    public void An_inserted_word_file_is_read_and_what_that_inserts_is_named()
    {
        var inner = new Docx(P(R("All offenders wait.")) + Chunk).With("aFChunk", "deeper.html", "<p>offenders</p>", "c1").Bytes();
        var file = RawZip.Read(new Docx(P(R("Dear Sam")) + Chunk).With("aFChunk", "inner.docx", "x", "c1").Bytes()).With(new Dictionary<string, byte[]> { ["word/inner.docx"] = inner });
        var document = Shown.Read(file);
        Assert.Equal(["paragraph 1", "inserted file 1, paragraph 1"], document.Blocks.Select(block => block.Place));
        Assert.Equal(["inserted file 1, inserted file 1"], document.NotChecked.Select(part => part.Place));
    }

    [Theory]
    [InlineData("chunk.bin", "PK")]
    [InlineData("chunk.docx", "PK\u0003\u0004 not a zip")]
    [InlineData("chunk.xml", "<pkg:package/>")]
    public void An_inserted_file_of_another_format_or_a_damaged_one_is_named(string name, string content)
    {
        var document = Shown.Read(new Docx(P(R("Hello")) + Chunk).With("aFChunk", name, content, "c1").Bytes());
        Assert.Equal(["inserted file 1"], document.NotChecked.Select(part => part.Place));
    }

    [Fact]
    public void A_review_comments_on_the_paragraph_before_an_inserted_file_and_leaves_the_file_as_it_is()
    {
        var docx = new Docx(P(R("Dear Sam")) + P(R("As follows:")) + Chunk + P(R("Yours"))).With("aFChunk", "chunk.html", "<p>All offenders wait.</p>", "c1");
        var types = docx.Part("[Content_Types].xml").Replace("<Default Extension=\"xml\"", "<Default Extension=\"html\" ContentType=\"text/html\"/><Default Extension=\"xml\"", StringComparison.Ordinal);
        var file = RawZip.Read(docx.Bytes()).With(new Dictionary<string, byte[]> { ["[Content_Types].xml"] = System.Text.Encoding.UTF8.GetBytes(types) });
        var revised = new Revised(file, document => [InjectedFindings.On(document, "offenders", "people")]);
        Assert.Empty(revised.Review.Changes);
        Assert.Equal(["As follows:"], revised.Anchored());
        Assert.StartsWith("About “offenders” (inserted file 1, line 1):", Assert.Single(revised.Comments()), StringComparison.Ordinal);
        var again = Shown.Read(revised.Review.Bytes);
        Assert.Same(revised.Review.Bytes, WordReviewer.Review(revised.Review.Bytes, again, [InjectedFindings.On(again, "offenders", null)], Revised.Options).Bytes);
    }
}
