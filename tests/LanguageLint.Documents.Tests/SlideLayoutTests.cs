using LanguageLint.Documents.Slides.Layout;

namespace LanguageLint.Documents.Tests;

public class SlideLayoutTests
{
    private const string Names = """xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" """;

    // Insets of nothing, so that text begins where its frame does.
    private const string Flush = """<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/>""";

    [Fact]
    public void A_word_stands_in_the_frame_of_its_shape_in_the_size_it_has()
    {
        var word = Assert.Single(Words(Shape(Frame(127_000, 254_000, 1_270_000, 1_270_000), Flush, Run("Welcome", 2000))));

        Assert.Equal(("Welcome", 10.0, 20.0), (word.Text, word.Left, word.Height));
        Assert.InRange(word.Top, 20, 24);
        Assert.Equal((960.0, 540.0), (Slide("").Width, Slide("").Height));
    }

    [Fact]
    public void Lines_break_at_the_edge_of_the_frame_and_not_inside_a_word_of_two_runs()
    {
        var words = Words(Shape(Frame(0, 0, 1_270_000, 1_270_000), Flush, Run("We are glad", 2000) + Run("ly here", 2000)));

        Assert.Equal(["We", "are", "glad", "ly", "here"], words.Select(word => word.Text));
        Assert.True(words[4].Top > words[0].Top);
        Assert.Equal(words[2].Top, words[3].Top);
        Assert.Equal(words[2].Left + words[2].Width, words[3].Left, 6);
    }

    [Theory]
    [InlineData("l", 0)]
    [InlineData("ctr", 0.5)]
    [InlineData("r", 1)]
    public void Text_stands_where_its_alignment_says(string alignment, double share)
    {
        var word = Assert.Single(Words(Shape(Frame(0, 0, 2_540_000, 1_270_000), Flush, $"<a:pPr algn=\"{alignment}\"/>{Run("Hi", 2000)}")));

        Assert.Equal((200 - word.Width) * share, word.Left, 6);
    }

    [Fact]
    public void Shapes_of_a_group_are_measured_by_the_group()
    {
        // The group lies 100 points to the right, twice as large as it measures itself.
        var group = $"""<p:grpSp><p:grpSpPr><a:xfrm><a:off x="1270000" y="0"/><a:ext cx="2540000" cy="2540000"/><a:chOff x="0" y="0"/><a:chExt cx="1270000" cy="1270000"/></a:xfrm></p:grpSpPr>{Shape(Frame(127_000, 0, 635_000, 635_000), Flush, Run("Hi", 1000))}</p:grpSp>""";
        var words = Words(group + Shape(Frame(0, 0, 635_000, 635_000), Flush, Run("Ho", 1000)));

        Assert.Equal([("Hi", 120.0), ("Ho", 0.0)], words.Select(word => (word.Text, word.Left)));
    }

    [Fact]
    public void A_placeholder_lies_where_its_layout_says_in_the_size_its_master_says()
    {
        const string Title = """<p:nvSpPr><p:cNvPr id="2" name=""/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>""";
        var word = Assert.Single(Words(
            $"""<p:sp>{Title}<p:spPr/><p:txBody>{Flush}<a:p>{Run("Welcome")}</a:p></p:txBody></p:sp>""",
            layout: $"""<p:sp>{Title}{Frame(635_000, 0, 6_350_000, 635_000)}<p:txBody><a:bodyPr/><a:p>{Run("Click to edit")}</a:p></p:txBody></p:sp>""",
            styles: """<p:titleStyle><a:lvl1pPr><a:defRPr sz="4400"/></a:lvl1pPr></p:titleStyle>"""));

        Assert.Equal(("Welcome", 50.0, 44.0), (word.Text, word.Left, word.Height));
    }

    [Fact]
    public void What_a_layout_shows_stands_on_the_slide_unless_the_slide_hides_it()
    {
        var notice = Shape(Frame(0, 0, 1_270_000, 635_000), Flush, Run("Notice", 1000));

        Assert.Equal(["Notice"], Words("", layout: notice).Select(word => word.Text));
        Assert.Empty(Words("", layout: notice, slideSays: "showMasterSp=\"0\""));
    }

    [Fact]
    public void A_cell_lies_in_its_column_and_row()
    {
        var cell = $"<a:tc><a:txBody>{Flush}<a:p>{Run("Hi", 1000)}</a:p></a:txBody></a:tc>";
        var words = Words($"""
            <p:graphicFrame><p:xfrm><a:off x="127000" y="0"/><a:ext cx="2540000" cy="635000"/></p:xfrm><a:graphic><a:graphicData><a:tbl><a:tblGrid><a:gridCol w="1270000"/><a:gridCol w="1270000"/></a:tblGrid>
            <a:tr h="635000">{cell}{cell}</a:tr><a:tr h="635000">{cell.Replace("<a:tc>", "<a:tc gridSpan=\"2\">", StringComparison.Ordinal)}{cell.Replace("<a:tc>", "<a:tc hMerge=\"1\">", StringComparison.Ordinal)}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>
            """);

        Assert.Equal([10.0, 110.0, 10.0], words.Select(word => word.Left));
        Assert.Equal(50, words[2].Top - words[0].Top, 6);
    }

    [Fact]
    public void Hidden_shapes_and_other_files_have_no_words()
    {
        Assert.Empty(Words("""<p:sp><p:nvSpPr><p:cNvPr id="2" name="" hidden="1"/></p:nvSpPr>""" + Shape(Frame(0, 0, 635_000, 635_000), Flush, Run("Hi", 1000))["<p:sp>".Length..]));
        Assert.Empty(SlideLayout.Read(new SourceFile("letter.txt", new MemoryStream("Welcome"u8.ToArray())), CancellationToken.None));
    }

    // The words of a slide lie where its findings say they are.
    [Fact]
    public void A_word_has_the_place_by_which_readers_name_it()
    {
        var file = new MemoryStream(File.ReadAllBytes(Path.Combine(SampleTests.Folder, "reception-poster.pptx")));
        var slide = Assert.Single(SlideLayout.Read(new SourceFile("poster.pptx", file), CancellationToken.None));
        var document = new Slides.PresentationReader().Read(new SourceFile("poster.pptx", file), CancellationToken.None);

        var read = document.Blocks.SelectMany(block => block.Map.Locate(new Text.TextSpan(0, block.Text.Length))).OfType<Packaging.PartOrigin>().ToList();
        Assert.NotEmpty(slide.Words);
        Assert.All(slide.Words, word => Assert.Contains(read, place => place.Part == word.Part && place.Element == word.Element && place.Span.Start <= word.Span.Start && word.Span.End <= place.Span.End));
        Assert.All(slide.Words, word => Assert.True(word.Left >= 0 && word.Left + word.Width <= slide.Width && word.Top >= 0 && word.Top + word.Height <= slide.Height));
    }

    private static string Frame(int x, int y, int width, int height) => $"""<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm></p:spPr>""";

    private static string Shape(string frame, string properties, string paragraph) => $"<p:sp>{frame}<p:txBody>{properties}<a:p>{paragraph}</a:p></p:txBody></p:sp>";

    private static string Run(string text, int? size = null) => $"<a:r><a:rPr{(size is { } hundredths ? $" sz=\"{hundredths}\"" : "")}/><a:t>{text}</a:t></a:r>";

    private static IReadOnlyList<PlacedWord> Words(string shapes, string layout = "", string styles = "", string slideSays = "") => Read(shapes, layout, styles, slideSays) is [var slide] ? slide.Words : [];

    private static PlacedSlide Slide(string shapes) => Assert.Single(Read(shapes + Shape(Frame(0, 0, 635_000, 635_000), Flush, Run("Hi", 1000)), "", "", ""));

    private static IReadOnlyList<PlacedSlide> Read(string shapes, string layout, string styles, string slideSays)
    {
        const string Slide1 = "ppt/slides/slide1.xml";
        var deck = new OfficeZip()
            .WithMain("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")
            .With("ppt/presentation.xml", $"""<p:presentation {Names}><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>""")
            .WithLinks("ppt/presentation.xml", ("slide", "slides/slide1.xml"))
            .With(Slide1, $"<p:sld {Names} {slideSays}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>")
            .WithLinks(Slide1, ("slideLayout", "../slideLayouts/slideLayout1.xml"))
            .With("ppt/slideLayouts/slideLayout1.xml", $"<p:sldLayout {Names}><p:cSld><p:spTree>{layout}</p:spTree></p:cSld></p:sldLayout>")
            .WithLinks("ppt/slideLayouts/slideLayout1.xml", ("slideMaster", "../slideMasters/slideMaster1.xml"))
            .With("ppt/slideMasters/slideMaster1.xml", $"<p:sldMaster {Names}><p:cSld><p:spTree/></p:cSld><p:txStyles>{styles}</p:txStyles></p:sldMaster>");
        return SlideLayout.Read(new SourceFile("a.pptx", new MemoryStream(deck.Bytes())), CancellationToken.None);
    }
}
