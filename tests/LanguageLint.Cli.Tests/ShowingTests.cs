using System.Buffers.Binary;
using LanguageLint.Cli.Showing;
using LanguageLint.Documents.Pdf;
using LanguageLint.Documents.Pictures;
using LanguageLint.Reports;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Tests;

public sealed class ShowingTests
{
    private static readonly PageMark[] NoMarks = [];

    // Three words in a row, each ten wide.
    private static readonly Document Words = new()
    {
        Path = "poster",
        Blocks = [new TextBlock("Bring your quibbles".AsMemory(), BlockScope.Paragraph, new Row(place => new PictureOrigin(place * 10, 50, 10, 8)))],
    };

    [Fact]
    public void A_png_is_shown_as_it_is()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 640);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 480);

        var page = PicturePage.Of(NoMarks, Words, png);

        Assert.Equal(("image/png", 640.0, 480.0), (page.MediaType, page.Width, page.Height));
        Assert.Equal(png, page.Picture.ToArray());
        Assert.Empty(page.Words);
    }

    [Fact]
    public void The_size_of_a_jpeg_is_read_off_its_frame()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0];

        Assert.Equal((40.0, 30.0), (PicturePage.Of(NoMarks, Words, jpeg).Width, PicturePage.Of(NoMarks, Words, jpeg).Height));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 4 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x49, 0x49, 0x2A, 0 })]
    public void Of_a_picture_that_browsers_do_not_show_the_words_stand_in_their_places(byte[] picture)
    {
        var page = PicturePage.Of(NoMarks, Words, picture);

        Assert.Equal(0, page.Picture.Length);
        Assert.Equal([new PageWord("Bring", new(0, 50, 10, 8)), new PageWord("your", new(60, 50, 10, 8)), new PageWord("quibbles", new(110, 50, 10, 8))], page.Words);
    }

    [Fact]
    public void Of_a_PDF_that_nothing_can_draw_the_words_stand_in_their_places()
    {
        var document = new Document
        {
            Path = "poster.pdf",
            Blocks = [new TextBlock("Bring quibbles".AsMemory(), BlockScope.Paragraph, new Row(place => new PdfOrigin(2, new PdfBox(place * 10, 700, (place * 10) + 10, 712))))],
        };
        var page = new PdfPainter("no pdf"u8.ToArray(), document).Draw(2, "page 2", [], CancellationToken.None);

        Assert.Equal(["Bring", "quibbles"], page.Words.Select(word => word.Text));
        Assert.All(page.Words, word => Assert.InRange(word.Box.Top, 0, page.Height));
    }

    [Theory]
    [InlineData("PK")]
    [InlineData("")]
    public void What_is_no_presentation_is_not_drawn(string content) => Assert.False(SlideShow.IsOne(System.Text.Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void What_is_marked_on_drawn_slides_is_what_was_found_in_the_presentation()
    {
        var (first, second, other) = (Found("LL1001", "offenders"), Found("LL1001", "offenders"), Found("LL2001", "failed to"));
        var report = new FileReport { Path = "poster.pptx", Findings = [first, second, other] };
        var box = new PageBox(1, 2, 3, 4);

        var marks = SlideShow.Match(report, new()
        {
            [1] = [new(Found("LL1001", "offenders"), [box]), new(Found("LL1001", "criminals"), [box])],
            [3] = [new(Found("LL1001", "offenders"), [box]), new(Found("LL1001", "offenders"), [box])],
        });

        Assert.Equal([1, 3], marks.Keys);
        Assert.Same(first, Assert.Single(marks[1]).Reported);
        Assert.Same(second, Assert.Single(marks[3]).Reported);
    }

    private static ReportedFinding Found(string rule, string words) => new()
    {
        Finding = new Finding
        {
            Rule = new Rule { Id = rule, Name = "a-rule", Category = RuleCategory.Labelling, Tier = RuleTier.Must, Cases = [], Message = "", Why = "" },
            Severity = Severity.Warning,
            Block = 0,
            Span = new TextSpan(0, words.Length),
            Message = "",
            Suggestions = [],
            Fix = FixClass.None,
            Fingerprint = "0123456789abcdef01234567",
        },
        Text = words,
        Sentence = words,
        InSentence = new TextSpan(0, words.Length),
        Span = new TextSpan(0, words.Length),
        Scope = BlockScope.TextBox,
    };

    private sealed class Row(Func<int, Origin> origin) : SourceMap
    {
        public override IReadOnlyList<Origin> Locate(TextSpan span) => [origin(span.Start)];
    }
}
