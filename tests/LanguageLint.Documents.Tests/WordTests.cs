using LanguageLint.Text;
using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests;

public sealed class WordTests
{
    private static string[] Blocks(string body) => Shown.Blocks(Shown.Read(new Docx(body).Bytes(), "letter.docx"));

    private static string[] Places(Docx docx) => [.. Shown.Read(docx.Bytes(), "letter.docx").Blocks.Select(block => $"{block.Place}: {block.Text}")];

    [Fact]
    public void Runs_that_split_a_word_are_one_text() =>
        Assert.Equal(["Paragraph: a prolific offender"], Blocks(P(R("a pro") + "<w:proofErr/>" + R("lific off", "<w:b/>") + "<w:smartTag>" + R("end") + "</w:smartTag>" + R("er"))));

    [Fact]
    public void White_space_counts_only_where_word_keeps_it() =>
        Assert.Equal(["Paragraph: ab c"], Blocks(P("<w:r><w:t> a </w:t></w:r><w:r><w:t>\n b</w:t></w:r>" + R(" ") + R("c"))));

    [Fact]
    public void Tabs_breaks_hyphens_and_symbols_are_characters() =>
        Assert.Equal(["Paragraph: a\tb\nc-d\u00ADe\uFFFCf"], Blocks(P("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:char=\"F0E0\"/><w:t>f</w:t></w:r>")));

    [Fact]
    public void Merge_fields_are_holes_and_other_results_are_text() =>
        Assert.Equal(
            ["Paragraph: Dear ⟪«Name»⟫, page 1 of ⟪«No»⟫ and ⟪\uFFFC⟫."],
            Blocks(P(R("Dear ") + Field(" MERGEFIELD  Name ", R("«Na") + R("me»")) + R(", page ") + Field("PAGE", R("1")) + R(" of ") + "<w:fldSimple w:instr=\" MERGEFIELD No \">" + R("«No»") + "</w:fldSimple>" + R(" and ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>MERGEFIELD X</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>" + R("."))));

    [Fact]
    public void Both_branches_of_a_conditional_field_are_read() =>
        Assert.Equal(
            ["Paragraph: He attended.", "Prompt: He failed to ⟪\uFFFC⟫.", "Prompt: He attended."],
            Blocks(P(Field("IF " + "</w:instrText></w:r>" + Field("MERGEFIELD Late", R("yes")) + "<w:r><w:instrText xml:space=\"preserve\"> = \"yes\" \"He fai</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">led to " + "</w:instrText></w:r>" + Field("MERGEFIELD Act", R("x")) + "<w:r><w:instrText xml:space=\"preserve\">.\" \"He attended.\" \\* MERGEFORMAT", R("He attended.")))));

    [Fact]
    public void Prompts_of_fields_are_read_but_not_names_and_switches() =>
        Assert.Equal(["Prompt: Which offender?"], Blocks(P(Field("FILLIN \"Which offender?\"", "") + Field("DOCPROPERTY \"Offender\"", "") + Field("REF offender \\h", ""))));

    [Fact]
    public void Tracked_changes_are_read_as_accepted() =>
        Assert.Equal(
            ["Paragraph: a person who came", "Paragraph: One two.", "TableCell: kept"],
            Blocks(
                P(R("a ") + "<w:del><w:r><w:delText>n offender</w:delText></w:r></w:del><w:ins>" + R("person") + "</w:ins><w:moveFrom>" + R(" moved") + "</w:moveFrom><w:moveTo>" + R(" who") + "</w:moveTo>" + R(" came"))
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + R("One ") + "</w:p>" + P(R("two."))
                + "<w:tbl><w:tr><w:tc>" + P(R("kept")) + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + P(R("gone")) + "</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Hidden_text_is_not_read() =>
        Assert.Equal(
            ["Paragraph: seen seen too"],
            Shown.Blocks(Shown.Read(new Docx(P(R("seen") + R(" not", "<w:vanish/>") + R(" seen too", "<w:vanish w:val=\"0\"/>") + R("no", "<w:rStyle w:val=\"Quiet\"/>")))
                .With("styles", "styles.xml", Root("styles", "<w:style w:styleId=\"Quiet\"><w:name w:val=\"Quiet\"/><w:rPr><w:vanish/></w:rPr></w:style>")).Bytes(), "a.docx")));

    [Fact]
    public void A_text_box_is_read_once_as_a_text_of_its_own()
    {
        var box = P(R("Call us"));
        var docx = new Docx(P(R("Dear Sam, we write")) + P(
            $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:docPr id=\"1\" name=\"x\" descr=\"A phone\"/><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape alt=\"no\"><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
            + P("<w:r><w:pict><v:shape alt=\"A map\"><v:textbox><w:txbxContent>" + P(R("Find us")) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>" + R("The end of it")));
        Assert.Equal(
            ["paragraph 1: Dear Sam, we write", "alternative text of picture 1: A phone", "text box after “Dear Sam, we”: Call us", "paragraph 2: The end of it", "alternative text of picture 2: A map", "text box after “The end of”: Find us"],
            Places(docx));
    }

    [Fact]
    public void Every_place_has_a_name_a_person_can_find()
    {
        var docx = new Docx(
                P(R("Dear Sam") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:hyperlink w:tooltip=\"Our page\">" + R(" see") + "</w:hyperlink>")
                + "<w:tbl><w:tblPr><w:tblCaption w:val=\"Meetings\"/></w:tblPr><w:tr><w:tc>" + P(R("Day", "<w:b/>")) + "</w:tc><w:tc>" + P(R("Place", "<w:b/>")) + "</w:tc></w:tr><w:tr><w:tc>" + P(R("Monday")) + "</w:tc><w:tc><w:tbl><w:tr><w:tc>" + P(R("Leeds")) + "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + P(R("Who")) + "</w:tc></w:tr></w:tbl>")
            .With("header", "header1.xml", Root("hdr", P(R("Probation service"))))
            .With("footer", "footer1.xml", Root("ftr", P(R("Page"))))
            .With("footnotes", "footnotes.xml", Root("footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\">" + P(R("no")) + "</w:footnote><w:footnote w:id=\"2\">" + P(R("A note")) + "</w:footnote>"))
            .With("endnotes", "endnotes.xml", Root("endnotes", "<w:endnote w:id=\"2\">" + P(R("Last")) + "</w:endnote>"))
            .WithTitle("A letter");
        Assert.Equal(
            ["document title: A letter", "page header: Probation service", "paragraph 1: Dear Sam\uFFFC see", "tooltip in paragraph 1: Our page", "alternative text of table 1: Meetings", "table 1, row 1: Day", "table 1, row 1: Place", "table 1, row 2: Monday", "table 1, row 2: Leeds", "table 2, row 1: Who", "footnote 1: A note", "endnote 1: Last", "page footer: Page"],
            Places(docx));
        Assert.Equal(
            [BlockScope.Property, BlockScope.PageHeader, BlockScope.Paragraph, BlockScope.Caption, BlockScope.AltText, BlockScope.TableHeading, BlockScope.TableHeading, BlockScope.TableCell, BlockScope.TableCell, BlockScope.TableHeading, BlockScope.Note, BlockScope.Note, BlockScope.PageFooter],
            Shown.Read(docx.Bytes()).Blocks.Select(block => block.Scope));
    }

    [Fact]
    public void Styles_and_numbering_tell_the_scope()
    {
        var styles = Root("styles", """
            <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
            <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
            <w:style w:styleId="Bullets"><w:name w:val="Bullets"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
            """);
        static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{R(text)}</w:p>";
        var document = Shown.Read(new Docx(
            Styled("berschrift1", "One") + Styled("Mine", "Two") + Styled("Zitat", "Said") + Styled("Bullets", "Item") + Styled("Loop", "Text")
            + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + R("Three") + "</w:p><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + R("Point") + "</w:p>")
            .With("styles", "styles.xml", styles).Bytes());
        Assert.Equal(["Heading: One", "Heading: Two", "Quotation: Said", "ListItem: Item", "Paragraph: Text", "Heading: Three", "ListItem: Point"], Shown.Blocks(document));
    }

    [Fact]
    public void A_prompt_is_a_hole_in_its_sentence_and_a_text_of_its_own() =>
        Assert.Equal(
            ["Paragraph: Dear ⟪Click to name the offender⟫, hello", "Prompt: Who", "Prompt: Sam", "Prompt: Click to name the offender"],
            Blocks(P(R("Dear ") + "<w:sdt><w:sdtPr><w:alias w:val=\"Who\"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText=\"Sam\" w:value=\"1\"/></w:dropDownList></w:sdtPr><w:sdtContent>" + R("Click to name the offender") + "</w:sdtContent></w:sdt>" + R(", hello"))));

    [Fact]
    public void Form_fields_show_their_help_and_choices() =>
        Assert.Equal(["Prompt: Name the offender", "Prompt: Yes"], Blocks(P("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:helpText w:val=\"Name the offender\"/><w:ddList><w:listEntry w:val=\"Yes\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")));

    [Fact]
    public void Strict_files_and_files_with_other_part_names_are_read() =>
        Assert.Equal(["Paragraph: Hello"], Shown.Blocks(Shown.Read(new Docx(P(R("Hello")), mainPart: "Word/Main.xml", ns: StrictW).Bytes())));

    [Fact]
    public void The_building_blocks_of_a_template_are_read()
    {
        var glossary = Root("glossaryDocument", "<w:docParts><w:docPart><w:docPartPr><w:name w:val=\"Breach warning letter one\"/></w:docPartPr><w:docPartBody>" + P(R("You failed")) + "</w:docPartBody></w:docPart></w:docParts>");
        Assert.Equal(["paragraph 1: Hello", "building block “Breach warning letter”: You failed"], Places(new Docx(P(R("Hello")), Template).With("glossaryDocument", "glossary/document.xml", glossary)));
        Assert.Equal(["paragraph 1: Hello"], Places(new Docx(P(R("Hello"))).With("glossaryDocument", "glossary/document.xml", glossary)));
    }

    [Fact]
    public void Charts_and_smart_art_are_read()
    {
        var docx = new Docx(P(R("Hello")))
            .With("diagramData", "diagrams/data1.xml", Root("d", "<a:p><a:r><a:t>Meet </a:t></a:r><a:r><a:t>us</a:t></a:r></a:p>"))
            .With("chart", "charts/chart1.xml", Root("c", "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:title><a:p><a:r><a:t>Missed</a:t></a:r></a:p></c:title><c:strCache><c:pt><c:v>Offenders</c:v></c:pt></c:strCache><c:numCache><c:pt><c:v>5</c:v></c:pt></c:numCache></c:chart>"));
        Assert.Equal(["paragraph 1: Hello", "SmartArt 1: Meet us", "chart 1: Missed", "chart 1: Offenders"], Places(docx));
    }

    [Fact]
    public void What_is_not_read_is_listed()
    {
        var document = Shown.Read(new Docx(P(R("Hello"))).WithLink("oleObject").WithLink("aFChunk").Bytes());
        Assert.Equal(["embedded object 1", "inserted file 1"], document.NotChecked.Select(part => part.Place));
    }

    [Fact]
    public void A_word_letter_is_known_as_a_letter() =>
        Assert.Equal(DocumentKind.Letter, Shown.Read(new Docx(P(R("Dear Sam")) + P(R("Come in."))).Bytes()).Kind);
}
