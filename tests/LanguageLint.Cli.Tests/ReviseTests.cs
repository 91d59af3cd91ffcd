using System.IO.Compression;
using System.Text;

namespace LanguageLint.Cli.Tests;

public sealed class ReviseTests : IDisposable
{
    private const string Pack = """
        pack: house
        rules:
          - id: LLH001
            name: quibble
            category: othering
            tier: must
            match: "quibble/n"
            message: "“{match}” is not our word."
            why: "Our readers told us so."
            write: ["question/n"]
            fix: safe
            sources: [practice]
            examples:
              - { text: "Your quibbles matter.", span: "quibbles", suggestions: ["questions"], result: "Your questions matter." }

        """;

    private const string Body = "<w:p><w:r><w:t>Bring your quibbles along.</w:t></w:r></w:p>";

    private readonly Workplace _place = new();

    public ReviseTests() => _place.With(HousePack.Name, Pack);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Fix_replaces_what_is_certain_and_says_so()
    {
        var outcome = _place.With("letter.md", "Bring your\r\nquibbles along, **quib**bles too.\r\n").Run("fix", "letter.md");

        Assert.Equal(new(0, "letter.md: “quibbles” → “questions”\n1 replacement made in 1 file of 1.\n1 finding is left for you to choose: “languagelint check” shows what to write.\n", ""), outcome);
        Assert.Equal("Bring your\r\nquestions along, **quib**bles too.\r\n", File.ReadAllText(Path.Combine(_place.Folder, "letter.md")));
    }

    [Fact]
    public void A_dry_run_shows_a_diff_and_writes_nothing()
    {
        var outcome = _place.With("letter.txt", "Dear Sam,\n\nBring your quibbles along.").Run("fix", "letter.txt", "--dry-run");

        Assert.Equal("""
            --- a/letter.txt
            +++ b/letter.txt
            @@ -1,3 +1,3 @@
             Dear Sam,
             
            -Bring your quibbles along.
            \ No newline at end of file
            +Bring your questions along.
            \ No newline at end of file

            """.ReplaceLineEndings("\n"), outcome.Out);
        Assert.Equal("Dear Sam,\n\nBring your quibbles along.", File.ReadAllText(Path.Combine(_place.Folder, "letter.txt")));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    public void Encoding_and_byte_order_mark_stay(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var path = Path.Combine(_place.Folder, "letter.txt");
        File.WriteAllBytes(path, Bytes("Café: £5. Bring your quibbles along.\r\n"));

        _place.Run("fix", "letter.txt");

        Assert.Equal(Bytes("Café: £5. Bring your questions along.\r\n"), File.ReadAllBytes(path));
    }

    [Fact]
    public void Words_in_quotation_marks_are_left()
    {
        _place.With("letter.txt", "He wrote: “I have quibbles about the date”.\n").Run("fix", "letter.txt");

        Assert.Equal("He wrote: “I have quibbles about the date”.\n", File.ReadAllText(Path.Combine(_place.Folder, "letter.txt")));
    }

    [Fact]
    public void A_word_file_is_fixed_in_place()
    {
        WriteWord("letter.docx");

        var outcome = _place.Run("fix", "letter.docx");

        Assert.Equal(new(0, "letter.docx: paragraph 1: “quibbles” → “questions”\n1 replacement made in 1 file of 1.\n", ""), outcome);
        Assert.Contains("Bring your questions along.", Main("letter.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_is_a_copy_and_the_original_stays()
    {
        WriteWord("letter.docx");
        var original = File.ReadAllBytes(Path.Combine(_place.Folder, "letter.docx"));

        var outcome = _place.Run("review", "letter.docx", "-o", "reviewed.docx", "--date", "2026-03-09");

        Assert.Equal(new(0, "reviewed.docx: 1 comment and 1 tracked change written.\n", ""), outcome);
        Assert.Equal(original, File.ReadAllBytes(Path.Combine(_place.Folder, "letter.docx")));
        Assert.Contains("w:author=\"LanguageLint\" w:date=\"2026-03-09T00:00:00Z\"", Main("reviewed.docx"), StringComparison.Ordinal);
        Assert.Equal([".editorconfig", "house.languagelint.yml", "letter.docx", "reviewed.docx"], Directory.GetFiles(_place.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Without_a_name_the_copy_lies_beside_the_original_and_replaces_no_other()
    {
        WriteWord("letter.docx");
        Assert.Equal("letter-reviewed.docx: 1 comment and 1 tracked change written.\n", _place.Run("review", "letter.docx").Out);

        _place.With("letter-reviewed.docx", "worked on");
        Assert.Equal(new(2, "", "languagelint: letter-reviewed.docx: There is a reviewed copy already: remove it, or choose another name with -o.\n"), _place.Run("review", "letter.docx"));
        Assert.Equal("worked on", File.ReadAllText(Path.Combine(_place.Folder, "letter-reviewed.docx")));
    }

    [Fact]
    public void A_review_never_takes_the_place_of_its_original()
    {
        WriteWord("letter.docx");

        var outcome = _place.Run("review", "letter.docx", "-o", "./letter.docx");

        Assert.Equal(new(2, "", "languagelint: ./letter.docx: The copy cannot take the place of the file that is reviewed: choose another name.\n"), outcome);
    }

    [Fact]
    public void Only_word_files_and_presentations_are_reviewed()
    {
        var outcome = _place.With("letter.txt", "Bring your quibbles along.").Run("review", "letter.txt", "-o", "reviewed.docx");

        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith("languagelint: letter.txt: Only Word files and PowerPoint presentations", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_presentation_a_review_is_a_report_and_the_fixed_copy()
    {
        WriteSlide("poster.pptx");
        var outcome = _place.Run("review", "poster.pptx", "-o", "reviewed.pptx");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("slide 1, text box 1", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("reviewed.pptx: 1 replacement made in the copy.", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(0, _place.Run("fix", "poster.pptx").ExitCode);
        Assert.Equal(File.ReadAllBytes(Path.Combine(_place.Folder, "reviewed.pptx")), File.ReadAllBytes(Path.Combine(_place.Folder, "poster.pptx")));
    }

    private void WriteSlide(string name)
    {
        const string links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const string p = "http://schemas.openxmlformats.org/presentationml/2006/main";
        using var zip = ZipFile.Open(Path.Combine(_place.Folder, name), ZipArchiveMode.Create);
        Add(zip, "_rels/.rels", links + "officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>");
        Add(zip, "ppt/presentation.xml", $"<p:presentation xmlns:p=\"{p}\" xmlns:r=\"r\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"r1\"/></p:sldIdLst></p:presentation>");
        Add(zip, "ppt/_rels/presentation.xml.rels", links + "slide\" Target=\"slides/slide1.xml\"/></Relationships>");
        Add(zip, "ppt/slides/slide1.xml", $"<p:sld xmlns:p=\"{p}\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>Bring your quibbles along.</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>");
    }

    private void WriteWord(string name)
    {
        using var zip = ZipFile.Open(Path.Combine(_place.Folder, name), ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        Add(zip, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{Body}</w:body></w:document>""");
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private string Main(string name)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(_place.Folder, name));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }
}
