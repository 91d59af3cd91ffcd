using System.IO.Compression;
using LanguageLint.Documents.Revising;
using LanguageLint.Documents.Tests.Revising;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

public sealed class PresentationTests
{
    private const string Prefix = "application/vnd.openxmlformats-officedocument.presentationml.";
    private const string Transitional = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/presentationml/main";

    private static readonly string[] Slide1 =
    [
        "slide 1, title: All offenders must attend", "slide 1, text: Call us", "slide 1, text: Bullet", "slide 1, text box 1: A box\nof two lines 3", "slide 1, tooltip: Our page",
        "slide 1, alternative text of group 1: Two people", "slide 1, text box 2: Inside", "slide 1, alternative text of picture 1: A map",
        "slide 1, table 1, row 1: Day", "slide 1, table 1, row 2: Monday", "slide 1, footer: Probation", "slide 1, SmartArt 1: Step", "slide 1, chart 1: Missed", "slide 1, notes: Say hello",
    ];

    [Theory]
    [InlineData("presentation", "poster.pptx", Transitional)]
    [InlineData("slideshow", "poster.ppsx", Transitional)]
    [InlineData("presentation", "poster.pptx", Strict)]
    [InlineData("presentation", "misnamed.docx", Transitional)]
    public void Each_place_of_a_slide_is_read_once_and_slides_in_their_order(string kind, string name, string ns)
    {
        var document = Shown.Read(Deck($"{Prefix}{kind}.main+xml", ns), name);
        Assert.Equal(["document title: A poster", .. Slide1, "slide 2 (hidden), text box 1: Later", "slide master: Always there", "slide layout “Wide”: A strapline"], Places(document));
        Assert.Equal(DocumentKind.Poster, document.Kind);
        Assert.Equal(["slide 1, embedded object 1", "slide 3", "a picture without alternative text (slide 1)"], document.NotChecked.Select(part => part.Place));
    }

    [Theory]
    [InlineData("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")]
    [InlineData("application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml")]
    [InlineData("application/xml")]
    public void Presentations_with_macros_and_of_no_named_type_are_read(string type) =>
        Assert.Contains("slide 1, title: All offenders must attend", Places(Shown.Read(Deck(type, Transitional), "a.pptm")));

    [Theory]
    [InlineData(Prefix + "template.main+xml")]
    [InlineData("application/vnd.ms-powerpoint.template.macroEnabled.main+xml")]
    public void Of_a_template_the_prompts_are_read_as_well(string type) =>
        Assert.Equal(
            ["slide master: Always there", "slide layout “Wide”: A strapline", "slide layout “Wide”, prompt: Click to add title", "slide layout “Other”: Unused"],
            Places(Shown.Read(Deck(type, Transitional), "a.potx")).Where(place => place.StartsWith("slide m", StringComparison.Ordinal) || place.StartsWith("slide l", StringComparison.Ordinal)));

    [Fact]
    public void Shapes_that_are_switched_off_are_read_on_request()
    {
        var readers = new DocumentReaders(new ReadingOptions { HiddenText = true });
        Assert.Contains(readers.Read("a.pptx", new MemoryStream(Deck(Prefix + "presentation.main+xml", Transitional))).Blocks, block => block.Text.ToString() == "Switched off");
    }

    [Fact]
    public void The_fixed_copy_has_the_words_replaced_with_their_formatting_and_nothing_else_changed()
    {
        var deck = Deck(Prefix + "presentation.main+xml", Transitional);
        var document = Shown.Read(deck, "a.pptx");
        var result = SlideFixer.Fix(deck, document, [InjectedFindings.On(document, "All offenders", "All people & friends"), InjectedFindings.On(document, "Say hello", "Greet"), InjectedFindings.On(document, "Monday", "Friday"), InjectedFindings.On(document, "Step", "No"), InjectedFindings.On(document, "Missed", "No"), InjectedFindings.On(document, "lines 3", "No")]);
        Assert.Equal(["offenders", "Say hello", "Monday"], result.Changes.Select(change => change.Old));
        Assert.Contains("<a:r><a:rPr b=\"1\"/><a:t>All people &amp; friends</a:t></a:r><a:r><a:t></a:t></a:r><a:r><a:t> must attend</a:t></a:r>", Part(result.Bytes, "ppt/slides/slide9.xml"), StringComparison.Ordinal);
        Assert.Contains("slide 1, notes: Greet", Places(Shown.Read(result.Bytes, "a.pptx")));
        var (before, after) = (RawZip.Read(deck), RawZip.Read(result.Bytes));
        Assert.Equal(
            ["ppt/slides/slide9.xml", "ppt/notesSlides/notesSlide1.xml"],
            before.Entries.Where(entry => !after.Raw(after.Entries.Single(other => other.Name == entry.Name)).SequenceEqual(before.Raw(entry))).Select(entry => entry.Name));
    }

    [Fact]
    public void A_review_of_a_presentation_is_its_fixed_copy()
    {
        var deck = Deck(Prefix + "presentation.main+xml", Transitional);
        var document = Shown.Read(deck, "a.pptx");
        Finding[] findings = [InjectedFindings.On(document, "offenders", "people")];
        var review = DocumentReviewer.Review(deck, document, findings, new ReviewOptions { Date = DateTimeOffset.UnixEpoch });
        Assert.False(review.IsAnnotated);
        Assert.Equal(SlideFixer.Fix(deck, document, findings).Bytes, review.Bytes);
    }

    private static string[] Places(Document document) => [.. document.Blocks.Select(block => $"{block.Place}: {block.Text}")];

    private static string Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Deck(string type, string ns)
    {
        var drawing = ns == Strict ? "http://purl.oclc.org/ooxml/drawingml/main" : "http://schemas.openxmlformats.org/drawingml/2006/main";
        string Root(string name, string xml, string attributes = "") => $"<?xml version=\"1.0\"?><p:{name} xmlns:p=\"{ns}\" xmlns:a=\"{drawing}\" xmlns:r=\"r\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" {attributes}>{xml}</p:{name}>";
        string Page(string name, string shapes, string attributes = "", string title = "") => Root(name, $"<p:cSld name=\"{title}\"><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/></p:nvGrpSpPr>{shapes}</p:spTree></p:cSld>", attributes);
        return new OfficeZip()
            .WithMain("ppt/presentation.xml", type)
            .With("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>A poster</dc:title></cp:coreProperties>")
            .With("ppt/presentation.xml", Root("presentation", "<p:sldMasterIdLst/><p:sldIdLst><p:sldId id=\"256\" r:id=\"r2\"/><p:sldId id=\"300\" r:id=\"r1\"/><p:sldId id=\"301\" r:id=\"r4\"/></p:sldIdLst>"))
            .WithLinks("ppt/presentation.xml", ("slide", "slides/slide1.xml"), ("slide", "slides/slide9.xml"), ("slideMaster", "slideMasters/slideMaster1.xml"), ("slide", "slides/gone.xml"))
            .With("ppt/slides/slide1.xml", Page("sld", Shape("", "<a:p><a:r><a:t>Later</a:t></a:r></a:p>"), "show=\"0\""))
            .With("ppt/slides/slide9.xml", Page("sld", Shapes))
            .WithLinks("ppt/slides/slide9.xml", ("slideLayout", "../slideLayouts/slideLayout1.xml"), ("notesSlide", "../notesSlides/notesSlide1.xml"), ("diagramData", "../diagrams/data1.xml"), ("diagramDrawing", "../diagrams/drawing1.xml"), ("chart", "../charts/chart1.xml"), ("oleObject", "../embeddings/x.bin"), ("comments", "../comments/comment1.xml"))
            .With("ppt/notesSlides/notesSlide1.xml", Page("notes", Shape("<p:ph type=\"body\" idx=\"1\"/>", "<a:p><a:r><a:t>Say hello</a:t></a:r></a:p>") + Shape("<p:ph type=\"sldNum\"/>", "<a:p><a:fld type=\"slidenum\"><a:t>1</a:t></a:fld></a:p>")))
            .With("ppt/comments/comment1.xml", Root("cmLst", "<p:cm><p:text>Nobody reads this</p:text></p:cm>"))
            .With("ppt/diagrams/data1.xml", $"<d xmlns:a=\"{drawing}\"><a:p><a:r><a:t>Step</a:t></a:r></a:p></d>")
            .With("ppt/diagrams/drawing1.xml", $"<d xmlns:a=\"{drawing}\"><a:p><a:r><a:t>Step</a:t></a:r></a:p></d>")
            .With("ppt/charts/chart1.xml", $"<c xmlns:a=\"{drawing}\"><a:p><a:r><a:t>Missed</a:t></a:r></a:p></c>")
            .With("ppt/slideMasters/slideMaster1.xml", Page("sldMaster", Shape("", "<a:p><a:r><a:t>Always there</a:t></a:r></a:p>")))
            .WithLinks("ppt/slideMasters/slideMaster1.xml", ("slideLayout", "../slideLayouts/slideLayout1.xml"), ("slideLayout", "../slideLayouts/slideLayout2.xml"))
            .With("ppt/slideLayouts/slideLayout1.xml", Page("sldLayout", Shape("", "<a:p><a:r><a:t>A strapline</a:t></a:r></a:p>") + Shape("<p:ph type=\"title\"/>", "<a:p><a:r><a:t>Click to add title</a:t></a:r></a:p>"), title: "Wide"))
            .With("ppt/slideLayouts/slideLayout2.xml", Page("sldLayout", Shape("", "<a:p><a:r><a:t>Unused</a:t></a:r></a:p>"), title: "Other"))
            .Bytes();
    }

    private static string Shape(string placeholder, string paragraphs, string properties = "") =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"x\" {properties}/><p:cNvSpPr/><p:nvPr>{placeholder}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>{paragraphs}</p:txBody></p:sp>";

    private static string Cell(string text, string attributes = "") => $"<a:tc {attributes}><a:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></a:txBody></a:tc>";

    private static string Shapes { get; } = string.Concat(
        Shape("<p:ph type=\"ctrTitle\"/>", "<a:p><a:r><a:rPr b=\"1\"/><a:t>All off</a:t></a:r><a:r><a:t>enders</a:t></a:r><a:r><a:t> must attend</a:t></a:r></a:p>"),
        Shape("<p:ph idx=\"1\"/>", "<a:p><a:r><a:t>Call us</a:t></a:r></a:p><a:p><a:pPr><a:buChar char=\"-\"/></a:pPr><a:r><a:t>Bullet</a:t></a:r></a:p>"),
        Shape("<p:ph type=\"body\" idx=\"2\"/>", "<a:p><a:endParaRPr/></a:p>"),
        Shape("", "<a:p><a:r><a:rPr><a:hlinkClick r:id=\"r9\" tooltip=\"Our page\"/></a:rPr><a:t>A box</a:t></a:r><a:br/><a:r><a:t>of two lines </a:t></a:r><a:fld type=\"slidenum\"><a:t>3</a:t></a:fld></a:p>"),
        Shape("", "<a:p><a:r><a:t>Switched off</a:t></a:r></a:p>", "hidden=\"1\""),
        "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"4\" name=\"g\" descr=\"Two people\"/></p:nvGrpSpPr>" + "<mc:AlternateContent><mc:Choice Requires=\"p14\">" + Shape("", "<a:p><a:r><a:t>Inside</a:t></a:r></a:p>") + "</mc:Choice><mc:Fallback>" + Shape("", "<a:p><a:r><a:t>Inside</a:t></a:r></a:p>") + "</mc:Fallback></mc:AlternateContent></p:grpSp>",
        "<p:pic><p:nvPicPr><p:cNvPr id=\"5\" name=\"p\" descr=\"A map\"/></p:nvPicPr></p:pic>",
        "<p:pic><p:nvPicPr><p:cNvPr id=\"6\" name=\"p\"/></p:nvPicPr></p:pic>",
        "<p:pic><p:nvPicPr><p:cNvPr id=\"7\" name=\"p\"><a:extLst><a:ext><adec:decorative xmlns:adec=\"d\" val=\"1\"/></a:ext></a:extLst></p:cNvPr></p:nvPicPr></p:pic>",
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"8\" name=\"t\"/></p:nvGraphicFramePr><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow=\"1\"/><a:tr>" + Cell("Day", "gridSpan=\"2\"") + Cell("Gone", "hMerge=\"1\"") + "</a:tr><a:tr>" + Cell("Monday") + "</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>",
        Shape("<p:ph type=\"ftr\"/>", "<a:p><a:r><a:t>Probation</a:t></a:r></a:p>"),
        Shape("<p:ph type=\"sldNum\"/>", "<a:p><a:fld type=\"slidenum\"><a:t>1</a:t></a:fld></a:p>"));
}
