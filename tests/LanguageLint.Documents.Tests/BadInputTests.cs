using System.IO.Compression;
using System.Text;
using CsCheck;
using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests;

public sealed class BadInputTests
{
    private const string Damaged = "This office file is damaged: open it in the program it was made with, let that repair it, and save it anew.";

    private static readonly byte[] Letter = new Docx(P(R("Dear Sam"))).Bytes();

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Changed(byte[] bytes, Action<byte[]> change)
    {
        var copy = bytes.ToArray();
        change(copy);
        return copy;
    }

    private static string Package(string mainType, string body) => Shown.Refusal(new Docx(body, mainType).Bytes(), "file.docx");

    [Fact]
    public void A_truncated_word_file_is_refused() => Assert.Equal(Damaged, Shown.Refusal(Letter[..(Letter.Length / 2)], "letter.docx"));

    [Fact]
    public void A_word_file_with_a_wrong_checksum_is_refused() =>
        Assert.Equal(Damaged, Shown.Refusal(Changed(Letter, bytes =>
        {
            // The checksum of the main part in the directory: 16 bytes into the entry that names it.
            var name = bytes.AsSpan().LastIndexOf("word/document.xml"u8);
            bytes[name - 46 + 16] ^= 1;
        }), "letter.docx"));

    [Fact]
    public void Broken_xml_is_refused() => Assert.Equal(Damaged, Package("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "<w:p>"));

    [Fact]
    public void Entity_declarations_are_refused()
    {
        var docx = Zip(
            ("[Content_Types].xml", """<Types xmlns="t"><Override PartName="/d.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("d.xml", $"""<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"""));
        Assert.Contains("document type definition", Shown.Refusal(docx, "letter.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused() =>
        Assert.Contains("two parts of one name", Shown.Refusal(Zip(("word/a.xml", ""), ("Word\\A.xml", "")), "letter.docx"), StringComparison.Ordinal);

    [Fact]
    public void A_zip_password_is_named() =>
        Assert.Contains("protected by a password", Shown.Refusal(Changed(Letter, bytes =>
        {
            // Bit 0 of the flags, in the local header and in the directory.
            bytes[6] |= 1;
            bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        }), "letter.docx"), StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 200)) + P(R("x")) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 200));
        Assert.Contains("nests more than 256 elements", Shown.Refusal(new Docx(body).Bytes(), "letter.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_inflates_beyond_the_limit_is_refused() =>
        Assert.Contains("a part of more than 64 MB", Shown.Refusal(new Docx(P(R(new string('x', 65 * 1024 * 1024)))).Bytes(), "letter.docx"), StringComparison.Ordinal);

    [Fact]
    public void Too_many_parts_are_refused() =>
        Assert.Contains("more than 5,000 parts", Shown.Refusal(Zip([.. Enumerable.Range(0, 5001).Select(i => ($"p{i}.xml", ""))]), "letter.docx"), StringComparison.Ordinal);

    [Fact]
    public void Whatever_bytes_are_damaged_the_file_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Letter.Length - 1], Gen.Byte).Array[1, 6].Sample(damages =>
        {
            var bytes = Changed(Letter, copy => Array.ForEach(damages, damage => copy[damage.Item1] = damage.Item2));
            try
            {
                return Shown.Read(bytes, "letter.docx").Blocks.Count >= 0;
            }
            catch (UnreadableFileException e)
            {
                return e.Message.Length > 0;
            }
        }, iter: 2_000);

    [Fact]
    public void A_zip_archive_is_no_document() => Assert.Contains("zip archive", Shown.Refusal(Zip(("a.txt", "x")), "letter.docx"), StringComparison.Ordinal);

    [Theory]
    [InlineData("application/vnd.ms-visio.drawing.main+xml", "unknown kind")]
    [InlineData("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "Excel")]
    public void Other_office_files_are_named(string type, string name) => Assert.Contains(name, Package(type, ""), StringComparison.Ordinal);

    [Theory]
    [InlineData("WordDocument", "old Word document")]
    [InlineData("WORDDOCUMENT", "old Word document")]
    [InlineData("PowerPoint Document", "old PowerPoint")]
    [InlineData("Workbook", "old Excel")]
    [InlineData("EncryptedPackage", "protected by a password")]
    [InlineData("DRMEncryptedDataSpace", "rights-managed")]
    [InlineData("__properties_version1.0", "Outlook message")]
    [InlineData("Quill", "Publisher")]
    [InlineData("Other", "old or unknown kind")]
    public void Old_and_protected_office_files_are_told_by_their_directory(string stream, string name)
    {
        var file = new byte[1536];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        file[30] = 9;
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 512);
        file[512 + 64] = (byte)((stream.Length + 1) * 2);
        Assert.Contains(name, Shown.Refusal(file, "letter.doc"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>", "Word 2003")]
    [InlineData("GIF89a", "picture")]
    public void Formats_without_a_reader_are_named(string start, string name) => Assert.Contains(name, Shown.Refusal(Encoding.UTF8.GetBytes(start), "letter.docx"), StringComparison.Ordinal);

    [Fact]
    public void The_content_tells_the_format_whatever_the_name_says()
    {
        Assert.Equal(["Dear Sam"], Shown.Texts(Shown.Read(Letter, "letter.txt")));
        Assert.Equal(["Dear Sam"], Shown.Texts(Shown.Read("Dear Sam"u8.ToArray(), "letter.docx")));
    }

    [Fact]
    public void Owner_files_and_unknown_extensions_are_passed_over_in_folders()
    {
        var readers = new DocumentReaders();
        Assert.All(["a/letter.docx", "A.DOTM", "b.md", "c.TXT"], path => Assert.True(readers.IsKnown(path)));
        Assert.All(["a/~$letter.docx", "x.exe", "docx", "Makefile"], path => Assert.False(readers.IsKnown(path)));
    }

    [Fact]
    public void Standard_input_is_known_by_its_content_or_by_what_the_user_says()
    {
        var readers = new DocumentReaders();
        Assert.Equal("a *b*", readers.Read("-", Pipe("a *b*"u8)).Blocks[0].Text.ToString());
        Assert.Equal("a b", readers.Read("-", Pipe("a *b*"u8), ".md").Blocks[0].Text.ToString());
        Assert.Equal("Dear Sam", readers.Read("-", Pipe(Letter), ".md").Blocks[0].Text.ToString());
    }

    [Fact]
    public void A_missing_file_a_folder_and_a_file_too_large_get_a_sentence()
    {
        var readers = new DocumentReaders();
        var folder = Directory.CreateTempSubdirectory("languagelint");
        try
        {
            Assert.Contains("no file of this name", Assert.Throws<UnreadableFileException>(() => readers.ReadFile(Path.Combine(folder.FullName, "no.txt"))).Message, StringComparison.Ordinal);
            Assert.Contains("folder", Assert.Throws<UnreadableFileException>(() => readers.ReadFile(folder.FullName)).Message, StringComparison.Ordinal);
            var large = Path.Combine(folder.FullName, "large.txt");
            using (var stream = File.Create(large))
            {
                stream.SetLength(SourceFile.LargestFile + 1L);
            }

            Assert.Contains("larger than 256 MB", Assert.Throws<UnreadableFileException>(() => readers.ReadFile(large)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A stream that cannot seek, as standard input is.
    private static BufferedPipe Pipe(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());

    private sealed class BufferedPipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }
}
