using LanguageLint.Text;
using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests;

/// <summary>
/// One document with a mark of its own in every place where a reader or writer of a Word file sees words, and in those where nobody does:
/// each is found once, where a person would look for it, whatever kind of Word file it is and whatever stands around.
/// </summary>
public sealed class WholeWordTests
{
    private const string MacroDocument = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private const string MacroTemplate = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";
    private const string Dgm = "http://schemas.openxmlformats.org/drawingml/2006/diagram";

    // Mark and place.
    private static readonly (string Mark, string Place)[] Seen =
    [
        ("aa title", "document title"), ("aa subject", "document subject"), ("aa keywords", "document keywords"),
        ("aa header", "page header"), ("aa headbox", "page header, text box after “aa header”"), ("aa watermark", "page header, WordArt"),
        ("aa split", "paragraph 1"), ("aa smart", "paragraph 2"), ("aa custom", "paragraph 2"), ("aa bidi", "paragraph 2"),
        ("aa tab\tbreak\nhy-phen so\u00ADft", "paragraph 3"), ("aa dash\u2013symbol", "paragraph 3"),
        ("aa inserted", "paragraph 4"), ("aa moved", "paragraph 4"),
        ("aa link", "paragraph 5"), ("aa tip", "tooltip in paragraph 5"), ("aa fieldtip", "tooltip in paragraph 5"), ("aa result", "paragraph 5"),
        ("aa then", "field text in paragraph 6"), ("aa else", "field text in paragraph 6"), ("aa inner", "field text in paragraph 6"), ("aa quote", "field text in paragraph 6"), ("aa ask", "field text in paragraph 6"),
        ("aa default", "field text in paragraph 6"), ("aa before", "field text in paragraph 5"), ("aa button", "prompt in paragraph 6"),
        ("aa control", "paragraph 7"), ("aa prompt", "prompt in paragraph 7"), ("aa alias", "field name in paragraph 7"), ("aa choice", "choice in paragraph 7"), ("aa help", "help text in paragraph 7"),
        ("aa cell", "table 1, row 1"), ("aa nested", "table 1, row 2"), ("aa boxed", "text box after “aa control aa”"), ("aa oldbox", "text box after “aa control aa”"),
        ("aa picture", "alternative text of picture 1"), ("aa shape", "alternative text of picture 1"), ("aa wordart", "WordArt in paragraph 8"),
        ("aa caption", "alternative text of table 1"), ("aa ruby", "paragraph 9"),
        ("aa point", "SmartArt 1"), ("aa charttitle", "chart 1"), ("aa category", "chart 1"), ("aa series", "chart 1"), ("aa onchart", "chart 1"), ("aa newchart", "chart 2"),
        ("aa canvas", "drawing in paragraph 8"), ("aa overdrawing", "tooltip in paragraph 8"), ("aa listtip", "tooltip in paragraph 8"), ("aa goto", "prompt in paragraph 8"),
        ("aa formdefault", "default text in paragraph 9"), ("aa formchoice", "choice in paragraph 9"), ("aa valueonly", "choice in paragraph 9"), ("aa status", "help text in paragraph 9"),
        ("aa pictitle", "alternative text of picture 2"), ("aa label", "list label"), ("aa property", "document property “Our word”"), ("aa goes on", "notice where footnotes go on"),
        ("aa first", "footnote 1"), ("aa second", "footnote 2"), ("aa end", "endnote 1"), ("aa footer", "page footer"),
    ];

    private static readonly string[] Unseen =
        ["zz deleted", "zz away", "zz fallback", "zz code", "zz fieldname", "zz address", "zz pronunciation", "zz separator", "zz creator", "zz comment", "zz tag", "zz hidden", "zz quiet", "zz compared", "zz number", "zz_bookmark", "zz machine"];

    public static TheoryData<string, bool, string, string> Kinds()
    {
        var kinds = new TheoryData<string, bool, string, string>();
        foreach (var isStrict in (bool[])[false, true])
        {
            foreach (var (type, name) in ((string, string)[])[(DocumentType, "letter.docx"), (Template, "letter.dotx"), (MacroDocument, "letter.docm"), (MacroTemplate, "letter.dotm")])
            {
                kinds.Add(type, isStrict, name, "{0}");
            }

            kinds.Add(DocumentType, isStrict, "in-a-control.docx", "<w:sdt><w:sdtPr><w:tag w:val=\"zz tag\"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>");
            kinds.Add(DocumentType, isStrict, "in-custom-xml.docx", "<w:customXml w:element=\"zz tag\"><w:customXmlPr/><w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt></w:customXml>");
            kinds.Add(Template, isStrict, "misnamed.txt", "<w:ins w:id=\"900\" w:author=\"Ann\">{0}</w:ins>");
        }

        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_place_is_read_once_and_found_where_it_is(string type, bool isStrict, string name, string around)
    {
        var document = Shown.Read(Letter(type, isStrict, around).Bytes(), name);
        Assert.All(Seen, seen => Assert.Equal((seen.Mark, 1, seen.Place), (seen.Mark, Times(document, seen.Mark), Place(document, seen.Mark))));
        Assert.All(Unseen, mark => Assert.Equal((mark, 0), (mark, Times(document, mark))));
        Assert.Equal(type is Template or MacroTemplate ? ["building block “Warning”"] : [], document.Blocks.Where(block => block.Text.ToString() == "aa block").Select(block => block.Place));
    }

    [Fact]
    public void Hidden_text_and_building_blocks_are_read_on_request()
    {
        var readers = new DocumentReaders(new ReadingOptions { HiddenText = true });
        var document = readers.Read("letter.docx", new MemoryStream(Letter(DocumentType, false, "{0}").Bytes()));
        Assert.All(Seen, seen => Assert.Equal((seen.Mark, 1, seen.Place), (seen.Mark, Times(document, seen.Mark), Place(document, seen.Mark))));
        Assert.Equal("hidden text in paragraph 10", Place(document, "zz hidden"));
        Assert.Equal("hidden text in paragraph 10", Place(document, "zz quiet"));
        Assert.Equal("building block “Warning”", Place(document, "aa block"));
        Assert.Equal(0, Times(document, "zz deleted"));
    }

    private static int Times(Document document, string mark) =>
        document.Blocks.Sum(block => block.Text.ToString().Split(mark).Length - 1 - block.Holes.Count(hole => block.Text.ToString().Substring(hole.Start, hole.Length).Contains(mark, StringComparison.Ordinal)));

    private static string? Place(Document document, string mark) =>
        document.Blocks.First(block => block.Text.ToString().Contains(mark, StringComparison.Ordinal) && !block.Holes.Any(hole => block.Text.ToString().Substring(hole.Start, hole.Length).Contains(mark, StringComparison.Ordinal))).Place;

    private static Docx Letter(string type, bool isStrict, string around)
    {
        var ns = isStrict ? StrictW : W;
        string Story(string root, string xml) => Root(root, xml, ns);
        return new Docx(around.Replace("{0}", Body, StringComparison.Ordinal), type, ns: ns)
            .WithTitle("aa title</dc:title><dc:subject>aa subject</dc:subject><cp:keywords>aa keywords</cp:keywords><dc:creator>zz creator</dc:creator><dc:title>")
            .With("styles", "styles.xml", Story("styles", "<w:style w:type=\"character\" w:styleId=\"Quiet\"><w:name w:val=\"Quiet\"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"QuietLine\"><w:name w:val=\"Quiet line\"/><w:basedOn w:val=\"Quiet\"/></w:style>"))
            .WithOwnProperties("<property pid=\"2\" name=\"Our word\"><vt:lpwstr>aa property</vt:lpwstr></property><property pid=\"3\" name=\"MSIP_Label\"><vt:lpwstr>zz machine</vt:lpwstr></property>")
            .With("numbering", "numbering.xml", Story("numbering", string.Concat(((string[])["aa label %1:", "%1.", "o", "aa label %1:"]).Select(text => $"<w:abstractNum><w:lvl><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum>"))))
            .With("header", "header1.xml", Story("hdr", P(R("aa header") + "<w:r><w:pict><v:shape><v:textpath string=\"aa watermark\"/></v:shape></w:pict></w:r>" + OldBox("aa headbox"))))
            .With("footer", "footer1.xml", Story("ftr", P(R("aa footer") + Field("PAGE", R("1")))))
            .With("footnotes", "footnotes.xml", Story("footnotes", Note("footnote", "-1", "zz separator", "w:type=\"separator\"") + Note("footnote", "1", "aa goes on", "w:type=\"continuationNotice\"") + Note("footnote", "7", "aa second") + Note("footnote", "3", "aa first")))
            .With("endnotes", "endnotes.xml", Story("endnotes", Note("endnote", "2", "aa end")))
            .With("comments", "comments.xml", Story("comments", $"<w:comment w:id=\"0\" w:author=\"Ann\">{P(R("zz comment"))}</w:comment>"))
            .With("glossaryDocument", "glossary/document.xml", Story("glossaryDocument", $"<w:docParts><w:docPart><w:docPartPr><w:name w:val=\"Warning\"/></w:docPartPr><w:docPartBody>{P(R("aa block"))}</w:docPartBody></w:docPart></w:docParts>"))
            .With("diagramData", "diagrams/data1.xml", $"<dgm:dataModel xmlns:dgm=\"{Dgm}\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><dgm:ptLst><dgm:pt><dgm:prSet phldrT=\"zz tag\"/><dgm:t><a:bodyPr/><a:p><a:r><a:t>aa po</a:t></a:r><a:r><a:t>int</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>")
            .With("diagramDrawing", "diagrams/drawing1.xml", "<dsp:drawing xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r><a:t>aa point</a:t></a:r></a:p></dsp:drawing>")
            .With("chart", "charts/chart1.xml", Chart)
            .WithPart("word/charts/_rels/chart1.xml.rels", Links("chartUserShapes", "../drawings/drawing1.xml"))
            .WithPart("word/drawings/drawing1.xml", "<c:userShapes xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r><a:t>aa onchart</a:t></a:r></a:p></c:userShapes>")
            .With("chartEx", "charts/chartEx1.xml", "<cx:chartSpace xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\"><cx:chartData><cx:data><cx:strDim type=\"cat\"><cx:lvl><cx:pt idx=\"0\">aa newchart</cx:pt></cx:lvl></cx:strDim><cx:numDim><cx:lvl><cx:pt idx=\"0\">zz number</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData></cx:chartSpace>");
    }

    private static string Note(string kind, string id, string text, string attributes = "") => $"<w:{kind} w:id=\"{id}\" {attributes}>{P(R(text))}</w:{kind}>";

    private static string OldBox(string text) => $"<w:r><w:pict><v:rect><v:textbox><w:txbxContent>{P(R(text))}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>";

    private static string Links(string type, string target) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/></Relationships>";

    private static string Instruction(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r>";

    private static string Body { get; } = string.Concat(
        P("<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:proofErr w:type=\"spellStart\"/>" + R("a s") + "<w:bookmarkStart w:id=\"1\" w:name=\"zz tag\"/>" + R("pl") + "<w:r><w:lastRenderedPageBreak/><w:t>it</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r>"),
        P("<w:smartTag w:uri=\"u\" w:element=\"zz tag\"><w:smartTagPr/>" + R("aa sm") + "</w:smartTag>" + R("art ") + "<w:customXml w:element=\"zz tag\">" + R("aa custom") + "</w:customXml>" + R(" ") + "<w:dir w:val=\"rtl\"><w:bdo w:val=\"ltr\">" + R("aa bidi") + "</w:bdo></w:dir>" + "<w:r><w:endnoteReference w:id=\"2\"/><w:footnoteReference w:id=\"7\"/></w:r>"),
        P("<w:r><w:t>aa tab</w:t><w:tab/><w:t>break</w:t><w:br/><w:t>hy</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">phen so</w:t><w:softHyphen/><w:t>ft</w:t></w:r>" + R(" aa dash") + "<w:r><w:sym w:font=\"Arial\" w:char=\"2013\"/></w:r>" + R("symbol") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>"),
        P("<w:ins w:id=\"11\" w:author=\"Ann\">" + R("aa in") + "</w:ins>" + "<w:del w:id=\"12\" w:author=\"Ann\"><w:r><w:delText>zz deleted</w:delText></w:r></w:del>" + R("serted ") + "<w:moveFromRangeStart w:id=\"13\" w:name=\"m\"/><w:moveFrom w:id=\"14\" w:author=\"Ann\">" + R("aa moved zz away") + "</w:moveFrom><w:moveFromRangeEnd w:id=\"13\"/><w:moveTo w:id=\"15\" w:author=\"Ann\">" + R("aa moved") + "</w:moveTo>"),
        P("<w:hyperlink w:anchor=\"zz address\" w:tooltip=\"aa tip\">" + R("aa link") + "</w:hyperlink> " + Field(" HYPERLINK \"zz address\" \\o \"aa fieldtip\" ", R(" aa result ")) + Field("INCLUDETEXT \"zz code\"", "") + Field(" MERGEFIELD \"zz fieldname\" \\b \"aa before\" ", R("«zz fieldname»"))),
        P(R("Fields ") + Field("IF </w:instrText></w:r>" + Field("MERGEFIELD Late", R("no")) + Instruction(" = \"zz compared\" \"aa th") + Instruction("en\" \"aa else ") + Field("QUOTE \"aa inner\"", R("aa inner")) + "<w:r><w:instrText xml:space=\"preserve\">\" \\* MERGEFORMAT", "")
            + Field("QUOTE \"aa quote\"", "") + "<w:fldSimple w:instr=\"ASK Name &quot;aa ask&quot; \\d &quot;aa default&quot;\"/>" + Field("MACROBUTTON zzcode aa button", "")),
        P("<w:sdt><w:sdtPr><w:alias w:val=\"aa alias\"/><w:tag w:val=\"zz tag\"/><w:comboBox><w:listItem w:displayText=\"aa choice\" w:value=\"zz tag\"/></w:comboBox></w:sdtPr><w:sdtContent>" + R("aa control") + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + R(" aa prompt") + "</w:sdtContent></w:sdt>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"zz tag\"/><w:helpText w:val=\"aa help\"/></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"zz tag\" descr=\"aa picture\"/><a:graphic><a:graphicData><wps:wsp><wps:cNvPr id=\"3\" name=\"zz tag\" descr=\"aa shape\"/><wps:txbx><w:txbxContent>" + P(R("aa boxed")) + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape alt=\"zz fallback\"><v:textbox><w:txbxContent>" + P(R("aa boxed zz fallback")) + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + OldBox("aa oldbox")),
        "<w:tbl><w:tblPr><w:tblCaption w:val=\"aa caption\"/></w:tblPr><w:tblGrid/><w:tr><w:tc><w:tcPr/>" + P(R("aa cell")) + "</w:tc></w:tr><w:sdt><w:sdtContent><w:tr><w:tc><w:tbl><w:tr><w:tc>" + P(R("aa nested")) + "</w:tc></w:tr></w:tbl>" + P("") + "</w:tc></w:tr></w:sdtContent></w:sdt><w:tr><w:trPr><w:del w:id=\"16\" w:author=\"Ann\"/></w:trPr><w:tc>" + P(R("zz deleted")) + "</w:tc></w:tr></w:tbl>",
        P(R("Middle") + Field("GOTOBUTTON zz_bookmark aa goto", "") + Field("AUTOTEXTLIST \"Pick\" \\s zzcode \\t \"aa listtip\"", R("Pick"))
            + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><lc:lockedCanvas xmlns:lc=\"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas\"><a:sp><a:txSp><a:txBody><a:p><a:r><a:rPr><a:hlinkClick tooltip=\"aa overdrawing\"/></a:rPr><a:t>aa can</a:t></a:r><a:r><a:t>vas</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>" + "<w:r><w:pict><v:shape><v:textpath string=\"aa wordart\"/></v:shape></w:pict></w:r>"),
        P("<w:r><w:ruby><w:rubyPr/><w:rt>" + R("zz pronunciation") + "</w:rt><w:rubyBase>" + R("aa ruby") + "</w:rubyBase></w:ruby></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:statusText w:val=\"aa status\"/><w:textInput><w:default w:val=\"aa formdefault\"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:default w:val=\"100\"/><w:listEntry w:val=\"aa formchoice\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value=\"aa valueonly\"/></w:dropDownList></w:sdtPr><w:sdtContent/></w:sdt>"
            + "<w:r><w:drawing><wp:inline><wp:docPr id=\"9\" name=\"zz tag\"/><a:graphic><a:graphicData><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"10\" name=\"zz tag\" title=\"aa pictitle\"/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"),
        P(R("Last") + R(" zz hidden", "<w:vanish/>") + R(" zz quiet", "<w:rStyle w:val=\"Quiet\"/>")),
        "<w:p><w:pPr><w:pStyle w:val=\"QuietLine\"/></w:pPr>" + R("zz quiet") + "</w:p>");

    private const string Chart = """
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>
        <c:title><c:tx><c:rich><a:p><a:r><a:t>aa chart</a:t></a:r><a:r><a:t>title</a:t></a:r></a:p></c:rich></c:tx></c:title>
        <c:ser><c:tx><c:v>aa series</c:v></c:tx><c:cat><c:strRef><c:f>zz code</c:f><c:strCache><c:pt idx="0"><c:v>aa category</c:v></c:pt></c:strCache></c:strRef></c:cat>
        <c:val><c:numRef><c:f>zz code</c:f><c:numCache><c:formatCode>zz code</c:formatCode><c:pt idx="0"><c:v>zz number</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
        </c:chart></c:chartSpace>
        """;
}
