using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

public sealed class OdfTests
{
    private const string Namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
        """;

    [Fact]
    public void Each_place_of_a_text_is_read_once_with_changes_accepted()
    {
        var document = Shown.Read(File("text", """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:h text:outline-level="1">A heading</text:h>
            <text:p text:style-name="P1">  Two   words <text:span>and<text:s text:c="2"/>some</text:span> more<text:tab/>tab<text:line-break/>line
               end<text:change text:change-id="c"/>.</text:p>
            <text:p>Dear <text:database-display>«Name»</text:database-display>, <text:placeholder>&lt;Their name&gt;</text:placeholder><office:annotation><text:p>a comment</text:p></office:annotation><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note> see <text:a xlink:href="x" office:title="Our page">here</text:a></text:p>
            <text:p>It <text:conditional-text text:condition="c" text:string-value-if-true="was missed" text:string-value-if-false="was kept">was kept</text:conditional-text><text:span text:style-name="T1"> secret</text:span></text:p>
            <text:list><text:list-item><text:p>A point</text:p></text:list-item></text:list>
            <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Day</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Monday</text:p></table:table-cell></table:table-row></table:table>
            <text:p>Look<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box><svg:title>A map</svg:title></draw:frame><draw:custom-shape><text:p>In a shape</text:p></draw:custom-shape></text:p>
            <text:p>After<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame><draw:frame><draw:object-ole xlink:href="x"/></draw:frame></text:p>
            """), "letter.odt");
        Assert.Equal(
            [
                "Property document title: A letter", "PageHeader page header: Head", "PageFooter page footer: Foot", "Heading paragraph 1: A heading", "Quotation paragraph 2: Two words and  some more\ttab\nline end.",
                "Paragraph paragraph 3: Dear ⟪«Name»⟫, ⟪<Their name>⟫\uFFFC see here", "Prompt prompt in paragraph 3: <Their name>", "Note footnote 1: A note", "Caption tooltip in paragraph 3: Our page",
                "Paragraph paragraph 4: It was kept", "Prompt field text in paragraph 4: was missed", "Prompt field text in paragraph 4: was kept", "ListItem paragraph 5: A point",
                "TableHeading table 1, row 1: Day", "TableCell table 1, row 2: Monday", "Paragraph paragraph 6: Look", "TextBox text box after “Look”: In a box", "AltText alternative text of picture 1: A map", "TextBox text box after “Look”: In a shape",
                "Paragraph paragraph 7: After", "TextBox chart 1: Missed",
            ],
            Shown.Blocks(document).Zip(document.Blocks, (shown, block) => $"{block.Scope} {block.Place}: {shown[(shown.IndexOf(':', StringComparison.Ordinal) + 2)..]}"));
        Assert.Equal(["embedded object 2"], document.NotChecked.Select(part => part.Place));
    }

    [Fact]
    public void Slides_are_read_in_order_with_their_notes()
    {
        var document = Shown.Read(File("presentation", """
            <presentation:footer-decl presentation:name="f">A foot</presentation:footer-decl>
            <draw:page draw:name="x"><draw:frame presentation:class="title"><draw:text-box><text:p>All offenders</text:p></draw:text-box></draw:frame>
            <draw:frame presentation:class="outline"><draw:text-box><text:list><text:list-item><text:p>Call us</text:p></text:list-item></text:list></draw:text-box></draw:frame><draw:custom-shape><text:p>A shape</text:p></draw:custom-shape>
            <draw:frame><table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table-row></table:table></draw:frame>
            <presentation:notes><draw:frame presentation:class="notes"><draw:text-box><text:p>Say hello</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>
            <draw:page draw:style-name="dp1"><draw:frame><draw:text-box><text:p>Later</text:p></draw:text-box><svg:desc>A map</svg:desc></draw:frame></draw:page>
            """), "deck.odp");
        Assert.Equal(
            [
                "document title: A letter", "page header: Head", "page footer: Foot", "slide footer: A foot", "slide 1, title: All offenders", "slide 1, text: Call us", "slide 1, text box: A shape", "slide 1, table 1, row 1: Cell", "slide 1, notes: Say hello",
                "slide 2 (hidden), text box: Later", "slide 2 (hidden), alternative text of picture 6: A map",
            ],
            document.Blocks.Select(block => $"{block.Place}: {block.Text}"));
        Assert.Equal(DocumentKind.Poster, document.Kind);
    }

    [Fact]
    public void Cells_with_text_are_named_as_sheets_name_them() =>
        Assert.Equal(
            ["name of sheet “Letters”: Letters", "sheet “Letters”, cell C1: Hello", "sheet “Letters”, cell A5: You failed", "sheet “Letters”, cell A5: to attend"],
            Shown.Read(File("spreadsheet", """
                <table:table table:name="Letters"><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>Hello</text:p><office:annotation><text:p>a comment</text:p></office:annotation></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float"><text:p>12</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell office:value-type="string"><text:p>You failed</text:p><text:p>to attend</text:p></table:table-cell></table:table-row></table:table>
                """), "a.ods").Blocks.Skip(3).Select(block => $"{block.Place}: {block.Text}"));

    [Fact]
    public void Hidden_text_is_read_on_request() =>
        Assert.Contains(
            new DocumentReaders(new ReadingOptions { HiddenText = true }).Read("a.odt", new MemoryStream(File("text", "<text:p>Seen<text:span text:style-name=\"T1\">secret</text:span></text:p>"))).Blocks,
            block => block is { Place: "hidden text in paragraph 1" } && block.Text.ToString() == "secret");

    [Fact]
    public void A_manifest_with_a_document_type_is_read() =>
        Assert.Equal(["Paragraph: Hello"], Shown.Blocks(Shown.Read(new OfficeZip().With("content.xml", Content("text", "<text:p>Hello</text:p>"))
            .With("META-INF/manifest.xml", "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>").Bytes(), "a.odt")));

    [Fact]
    public void A_file_with_a_password_is_refused_with_what_to_do() =>
        Assert.Contains("password", Shown.Refusal(new OfficeZip().With("mimetype", "application/vnd.oasis.opendocument.text").With("content.xml", "x")
            .With("META-INF/manifest.xml", "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>").Bytes(), "a.odt"), StringComparison.Ordinal);

    [Theory]
    [InlineData("text")]
    [InlineData("spreadsheet")]
    [InlineData("presentation")]
    public void Every_piece_of_text_stands_in_the_file_where_its_origin_says(string kind)
    {
        const string body = "<text:p>Some <text:span>more  text</text:span> here</text:p>";
        var content = Content(kind, body);
        var elements = System.Xml.Linq.XDocument.Parse(content, System.Xml.Linq.LoadOptions.PreserveWhitespace).Descendants().ToList();
        var block = Shown.Read(File(kind, body), "a.odt").Blocks[^1];
        Assert.Equal("Some more text here", block.Text.ToString());
        Assert.Equal("Some more text here", string.Concat(block.Map.Locate(new TextSpan(0, block.Text.Length)).Cast<LanguageLint.Documents.Packaging.PartOrigin>().Select(origin =>
            string.Concat(elements[origin.Element].Nodes().OfType<System.Xml.Linq.XText>().Select(node => node.Value)).Substring(origin.Span.Start, origin.Span.Length))));
    }

    private static string Content(string kind, string body) => $"""
        <office:document-content {Namespaces}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/><style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="dp1"><style:drawing-page-properties presentation:visibility="hidden"/></style:style></office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>
        """;

    private static byte[] File(string kind, string body) => new OfficeZip()
        .With("mimetype", "application/vnd.oasis.opendocument." + kind)
        .With("content.xml", Content(kind, body))
        .With("styles.xml", $"<office:document-styles {Namespaces}><office:styles><style:default-style/></office:styles><office:master-styles><style:master-page><style:header><text:p>Head</text:p></style:header><style:footer><text:p>Foot</text:p></style:footer><draw:frame presentation:class=\"title\"><draw:text-box><text:p>Click to add title</text:p></draw:text-box></draw:frame></style:master-page></office:master-styles></office:document-styles>")
        .With("meta.xml", $"<office:document-meta {Namespaces}><office:meta><dc:title>A letter</dc:title><dc:creator>Ann</dc:creator></office:meta></office:document-meta>")
        .With("Object 1/content.xml", $"<office:document-content {Namespaces}><office:body><office:chart><text:p>Missed</text:p></office:chart></office:body></office:document-content>")
        .Bytes();
}
