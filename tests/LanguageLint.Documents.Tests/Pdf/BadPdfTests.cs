using CsCheck;

namespace LanguageLint.Documents.Tests.Pdf;

public sealed class BadPdfTests
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    private const string OnePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    private static readonly byte[] Letter = Bytes(new PdfPages().Page().Lines(70, 700, "Dear Sam,", "We would like to see you on Monday.").Page().Picture());

    private const string Drawing = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /F 5 0 R >> >> /Contents 4 0 R >>";
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]";

    // A form that draws itself with what its page lends it: the reader follows until its stack is used up.
    private static readonly byte[] Crashing = PdfPages.Of("", Catalog, OnePage, Drawing, PdfPages.Content("/F Do"), PdfPages.Content("/F Do", Form));

    // The same after a page in order.
    private static readonly byte[] CrashingLater = PdfPages.Of("",
        Catalog, "<< /Type /Pages /Kids [6 0 R 3 0 R] /Count 2 >>", Drawing, PdfPages.Content("/F Do"), PdfPages.Content("/F Do", Form),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents 7 0 R >>",
        PdfPages.Content("BT /H 12 Tf 70 700 Td (Dear Sam) Tj ET"));

    private static byte[] Bytes(PdfPages pages)
    {
        using (pages)
        {
            return pages.Bytes();
        }
    }

    [Fact]
    public void A_file_that_makes_the_reader_crash_gets_a_sentence_and_the_next_is_read()
    {
        var readers = new DocumentReaders(new ReadingOptions { PdfProgram = Shown.Program, PdfTime = TimeSpan.FromMinutes(1) });
        var refusal = Assert.Throws<UnreadableFileException>(() => readers.Read("poster.pdf", new MemoryStream(Crashing))).Message;
        Assert.StartsWith("This PDF is built in a way that no program can follow to its end:", refusal, StringComparison.Ordinal);
        Assert.Contains("Dear Sam,", Shown.Texts(readers.Read("letter.pdf", new MemoryStream(Letter))));
    }

    [Fact]
    public void Pages_before_the_crash_are_read()
    {
        var document = Shown.Read(CrashingLater, "poster.pdf");
        Assert.Equal(["Dear Sam"], Shown.Texts(document));
        Assert.Equal(["page 2"], document.NotChecked.Select(part => part.Place));
    }

    [Fact]
    public void A_file_that_takes_too_long_gets_a_sentence_and_the_next_is_read()
    {
        var hasty = new DocumentReaders(new ReadingOptions { PdfProgram = Shown.Program, PdfTime = TimeSpan.FromTicks(1) });
        var refusal = Assert.Throws<UnreadableFileException>(() => hasty.Read("letter.pdf", new MemoryStream(Letter))).Message;
        Assert.StartsWith("This PDF takes too long to read:", refusal, StringComparison.Ordinal);
        Assert.Contains("Dear Sam,", Shown.Texts(Shown.Read(Letter, "letter.pdf")));
    }

    [Fact]
    public void A_file_without_a_word_is_never_clean() =>
        Assert.Equal(["all pages"], Shown.Read(PdfPages.Of("", Catalog, OnePage, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"), "empty.pdf").NotChecked.Select(part => part.Place));

    [Fact]
    public void A_password_is_named() =>
        Assert.Contains("protected by a password", Shown.Refusal(PdfPages.Of(
            $"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>",
            Catalog, OnePage, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"), "letter.pdf"), StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_short_is_damaged() => Assert.Contains("damaged", Shown.Refusal("%PDF-1.7\n1 0 obj"u8.ToArray(), "letter.pdf"), StringComparison.Ordinal);

    [Fact]
    public void Where_no_copy_can_be_started_a_sentence_says_so()
    {
        var none = new DocumentReaders(new ReadingOptions { PdfProgram = new ChildProgram(Path.Combine(AppContext.BaseDirectory, "no-such-program"), []) });
        Assert.Contains("could not be started", Assert.Throws<UnreadableFileException>(() => none.Read("a.pdf", new MemoryStream(Letter))).Message, StringComparison.Ordinal);
        var other = new DocumentReaders(new ReadingOptions { PdfProgram = new ChildProgram("dotnet", ["--version"]) });
        Assert.Contains("could not be started", Assert.Throws<UnreadableFileException>(() => other.Read("a.pdf", new MemoryStream(Letter))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stopped_run_stops_the_copy_too()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new DocumentReaders(new ReadingOptions { PdfProgram = Shown.Program }).Read("a.pdf", new MemoryStream(Letter), cancellation: stopped.Token));
    }

    [Fact]
    public void Whatever_bytes_are_damaged_the_file_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Letter.Length - 1], Gen.Byte).Array[1, 8].Sample(damages =>
        {
            var bytes = Letter.ToArray();
            Array.ForEach(damages, damage => bytes[damage.Item1] = damage.Item2);
            try
            {
                return Shown.Read(bytes, "letter.pdf").Blocks.Count >= 0;
            }
            catch (UnreadableFileException e)
            {
                return e.Message.Length > 0;
            }
        }, iter: 400, threads: 2);
}
