using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests;

/// <summary>
/// A picture that nobody described says nothing to somebody who cannot see it, and its words are not checked: each document says so once, with
/// how many there are. Pictures that are described, or marked as decoration, are passed over in silence.
/// </summary>
public sealed class UndescribedPictureTests
{
    private const string Adec = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    private const string Odf = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    [Fact]
    public void In_a_word_letter_and_its_header()
    {
        var file = new Docx(P(R("Dear Sam") + Drawing("") + Drawing("descr=\"A map\"") + Drawing("title=\"A door\"") + Drawing("", $"<a:extLst><a:ext uri=\"u\"><adec:decorative xmlns:adec=\"{Adec}\" val=\"1\"/></a:ext></a:extLst>")))
            .With("header", "header1.xml", Root("hdr", P(R("Northbridge") + Drawing(""))));
        Assert.Equal(["2 pictures without alternative text"], Places(file.Bytes(), "letter.docx"));
    }

    [Fact]
    public void In_an_open_document_text()
    {
        var body = "<text:p>Dear Sam" + Frame("", "") + Frame("", "<svg:desc>A map</svg:desc>") + Frame("loext:decorative=\"true\"", "") + "<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame></text:p>";
        var file = new OfficeZip().With("mimetype", "application/vnd.oasis.opendocument.text")
            .With("content.xml", $"<office:document-content {Odf}><office:body><office:text>{body}</office:text></office:body></office:document-content>");
        Assert.Equal(["a picture without alternative text"], Places(file.Bytes(), "letter.odt"));
    }

    [Theory]
    [InlineData("<p>Dear Sam <img src=\"a.png\"> <img src=\"b.png\" alt=\"\"> <img alt='A map'> <img role=\"presentation\"> <img aria-hidden=\"true\"></p>", "page.html")]
    [InlineData("<p>Dear Sam <img src=\"a.png\"> <img {{attributes}}> <img alt=\"{{name}}\"></p>", "page.hbs")]
    [InlineData("MIME-Version: 1.0\nContent-Type: text/html\nSubject: Hello\n\n<p>Dear Sam <img src=\"a.png\"></p>", "letter.eml")]
    public void In_text_with_markup(string text, string name) =>
        Assert.Equal(["a picture without alternative text"], Places(System.Text.Encoding.UTF8.GetBytes(text), name));

    private static IEnumerable<string> Places(byte[] file, string name) => Shown.Read(file, name).NotChecked.Select(part => part.Place);

    private static string Drawing(string attributes, string properties = "") =>
        $"<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" {attributes}>{properties}</wp:docPr><a:graphic><a:graphicData><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"p\"/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private static string Frame(string attributes, string description) => $"<draw:frame {attributes}><draw:image/>{description}</draw:frame>";
}
