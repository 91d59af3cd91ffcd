namespace LanguageLint.Documents.Tests;

public sealed class WorkbookTests
{
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    [Theory]
    [InlineData(Sheet, Transitional)]
    [InlineData(Sheet, Strict)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", Transitional)]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml", Transitional)]
    [InlineData("application/vnd.ms-excel.template.macroEnabled.main+xml", Transitional)]
    [InlineData("application/xml", Transitional)]
    public void Each_text_of_a_workbook_is_read_once_and_numbers_are_not(string type, string ns)
    {
        var document = Shown.Read(Workbook(type, ns), "letters.xlsx");
        Assert.Equal(
            [
                "document title: Texts", "name of sheet “Letters”: Letters", "name of sheet “Old & done” (hidden): Old & done",
                "sheet “Letters”, cell B4 and 1 more: You failed to attend", "sheet “Letters”, cell C4: In line", "sheet “Letters”, cell D4: Worked out", "sheet “Letters”, cell AA7: Rich text",
                "sheet “Letters”, prompt for B4:B9: Choose an offender", "sheet “Letters”, page header: \nLeft & more\uFFFC\nMiddle",
                "sheet “Letters”, text box: In a box", "sheet “Letters”, text box, alternative text: A map", "sheet “Letters”, chart 1: Missed",
                "sheet “Old & done” (hidden), cell A1: Behind",
            ],
            document.Blocks.Select(block => $"{block.Place}: {block.Text}"));
        Assert.Equal(["sheet “Letters”, embedded object 1"], document.NotChecked.Select(part => part.Place));
    }

    [Fact]
    public void A_binary_workbook_is_refused_with_what_to_do() =>
        Assert.Contains("save it as .xlsx", Shown.Refusal(Workbook("application/vnd.ms-excel.sheet.binary.macroEnabled.main", Transitional), "a.xlsb"), StringComparison.Ordinal);

    private static byte[] Workbook(string type, string ns)
    {
        string Root(string name, string xml) => $"<{name} xmlns=\"{ns}\" xmlns:r=\"r\">{xml}</{name}>";
        const string drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
        return new OfficeZip()
            .WithMain("xl/workbook.xml", type)
            .With("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Texts</dc:title></cp:coreProperties>")
            .With("xl/workbook.xml", Root("workbook", "<sheets><sheet name=\"Letters\" sheetId=\"1\" r:id=\"r2\"/><sheet name=\"Old &amp; done\" sheetId=\"2\" state=\"hidden\" r:id=\"r1\"/></sheets>"))
            .WithLinks("xl/workbook.xml", ("worksheet", "worksheets/sheet2.xml"), ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"))
            .With("xl/sharedStrings.xml", Root("sst", "<si><t>Nobody shows this</t></si><si><t xml:space=\"preserve\">You failed to attend</t></si><si><r><t>Rich</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> text</t></r><rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si>"))
            .With("xl/worksheets/sheet1.xml", Root("worksheet", """
                <sheetData><row r="4"><c r="A4"><v>12</v></c><c r="B4" t="s"><v>1</v></c><c t="inlineStr"><is><t>In line</t></is></c><c t="str"><f>"Not "&amp;A1</f><v>Worked out</v></c><c t="b"><v>1</v></c></row><row r="7"><c r="Z7" t="s"><v>1</v></c><c r="AA7" t="s"><v>2</v></c></row></sheetData>
                <dataValidations count="1"><dataValidation sqref="B4:B9" prompt="Choose an offender"><formula1>"no,text"</formula1></dataValidation></dataValidations>
                <headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Left &amp;&amp; more&amp;P&amp;C&amp;KFF0000Middle</oddHeader></headerFooter><drawing r:id="r1"/>
                """))
            .WithLinks("xl/worksheets/sheet1.xml", ("drawing", "../drawings/drawing1.xml"), ("comments", "../comments1.xml"), ("oleObject", "../embeddings/a.bin"))
            .With("xl/comments1.xml", Root("comments", "<commentList><comment><text><t>Nobody reads this</t></text></comment></commentList>"))
            .With("xl/drawings/drawing1.xml", $"<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"{drawing}\"><xdr:sp><xdr:txBody><a:p><a:r><a:t>In a box</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"1\" name=\"x\" descr=\"A map\"/></xdr:nvPicPr></xdr:pic></xdr:wsDr>")
            .WithLinks("xl/drawings/drawing1.xml", ("chart", "../charts/chart1.xml"))
            .With("xl/charts/chart1.xml", $"<c xmlns:a=\"{drawing}\"><a:p><a:r><a:t>Missed</a:t></a:r></a:p></c>")
            .With("xl/worksheets/sheet2.xml", Root("worksheet", "<sheetData><row><c t=\"inlineStr\"><is><t>Behind</t></is></c></row></sheetData>"))
            .Bytes();
    }
}
