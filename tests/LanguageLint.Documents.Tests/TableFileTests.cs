using LanguageLint.Documents.Tables;

namespace LanguageLint.Documents.Tests;

public sealed class TableFileTests : IDisposable
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private readonly string _folder = Directory.CreateTempSubdirectory("languagelint-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_first_visible_sheet_is_read_row_by_row_with_each_cell_in_its_column()
    {
        var table = Read("words.xlsx", Sheets(
            ("Notes", "hidden", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Not this</t></is></c></row>"),
            ("Words", "visible", """
                <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
                <row r="3"><c r="A3"><v>12</v></c><c r="B3" t="s"><v>0</v></c><c r="C3" t="str"><f>B2</f><v> worked out </v></c><c r="D3" t="e"><v>#N/A</v></c></row>
                <row r="4"><c r="B4"><v/></c></row>
                <row><c t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></is></c><c t="s"><v>99</v></c></row>
                """),
            ("Old", "visible", "")));

        Assert.Equal("Words", table.Sheet);
        Assert.Equal(["Old"], table.OtherSheets);
        Assert.Equal(["2: |Avoid|Say & write", "3: 12|Avoid|worked out|", "5: rich text|"], table.Rows.Select(row => $"{row.Number}: {string.Join('|', row.Cells)}"));
    }

    [Theory]
    [InlineData("words.csv", "avoid,say\n\n\"a, b\",\"x\"\"y\"\n")]
    [InlineData("words.csv", "\uFEFFavoid;say\r\n;\r\na, b;x\"y\r\n")]
    [InlineData("words.tsv", "avoid\tsay\n\na, b\tx\"y\n")]
    [InlineData("words.csv", "sep=|\navoid|say\n|\na, b|x\"y\n")]
    public void Text_is_read_whatever_stands_between_its_cells(string name, string text)
    {
        var table = Read(name, System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal(["1: avoid|say", "3: a, b|x\"y"], table.Rows.Select(row => $"{row.Number}: {string.Join('|', row.Cells)}"));
        Assert.Equal((null, 0), (table.Sheet, table.OtherSheets.Count));
    }

    [Fact]
    public void What_holds_no_table_is_refused_in_a_sentence()
    {
        Refused("gone.xlsx", null, "There is no file of this name");
        Refused("hidden.xlsx", Sheets(("Words", "veryHidden", "")), "There is no sheet to be seen");
        Refused("letter.docx", new OfficeZip().With("word/document.xml", "<a/>").WithMain("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml").Bytes(), "There is no table in a file of this kind");
        Refused("damaged.xlsx", Sheets(("Words", "visible", "<row")), "");
        Refused("photo.csv", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 32))], "This is not a text file");
    }

    private void Refused(string name, byte[]? content, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<UnreadableFileException>(() => Read(name, content)).Message, StringComparison.Ordinal);

    private Table Read(string name, byte[]? content)
    {
        var path = Path.Combine(_folder, name);
        if (content is not null)
        {
            File.WriteAllBytes(path, content);
        }

        return TableFile.Read(path);
    }

    private static byte[] Sheets(params (string Name, string State, string Rows)[] sheets)
    {
        var zip = new OfficeZip()
            .With("xl/workbook.xml", $"<workbook {Main}><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"r{i + 1}\"/>"))}</sheets></workbook>")
            .WithLinks("xl/workbook.xml", [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("sharedStrings", "sharedStrings.xml")])
            .With("xl/sharedStrings.xml", $"<sst {Main}><si><t>Avoid</t></si><si><r><t>Say &amp; </t></r><r><t>write</t></r></si></sst>")
            .WithMain("xl/workbook.xml", Workbook);
        for (var i = 0; i < sheets.Length; i++)
        {
            zip.With($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet {Main}><cols/><sheetData>{sheets[i].Rows}</sheetData><mergeCells/></worksheet>");
        }

        return zip.Bytes();
    }
}
