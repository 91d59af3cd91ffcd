using System.Buffers.Binary;
using System.Globalization;
using LanguageLint.Documents.Pictures;
using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf;

/// <summary>
/// Recognises the words on pages that are only something to look at, where the programs pdftoppm, which draws pages, and tesseract are
/// installed. Pages for which there is no time left are not checked.
/// </summary>
internal sealed class PdfRecognition
{
    private const string Label = "recognised in its picture";

    // Long enough for the print of a letter, and short enough for a page of any size to fit into memory.
    private const int LongSide = 2400;

    // The signature of a .png and the head of its first piece; width and height follow.
    private const int PngSize = 16;

    private readonly byte[] _file;
    private readonly PipedProgram? _painter;
    private readonly Tesseract? _tesseract;
    private readonly List<(int Page, TextBlock Block)> _blocks = [];
    private readonly List<NotChecked> _notChecked = [];

    /// <summary>Prepares to recognise pages of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="painter">The program pdftoppm; null for none, and no page is recognised.</param>
    /// <param name="tesseract">The program tesseract; null for none, and no page is recognised.</param>
    public PdfRecognition(byte[] file, PipedProgram? painter = null, Tesseract? tesseract = null)
    {
        _file = file;
        _painter = painter;
        _tesseract = tesseract;
    }

    /// <summary>With the programs that are installed.</summary>
    public static PdfRecognition Of(byte[] file) => new(file, PipedProgram.Find("pdftoppm"), Tesseract.Find());

    /// <summary>What was recognised, page by page.</summary>
    public IReadOnlyList<(int Page, TextBlock Block)> Blocks => _blocks;

    /// <summary>The pages, and parts of pages, on which nothing could be recognised.</summary>
    public IReadOnlyList<NotChecked> NotChecked => _notChecked;

    /// <summary>Recognises the words of some pages.</summary>
    /// <param name="pages">The pages, in order.</param>
    /// <param name="time">How long it may take in all.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public void Read(IReadOnlyList<PdfPicture> pages, TimeSpan time, CancellationToken cancellation)
    {
        if (pages.Count == 0)
        {
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(time > TimeSpan.Zero ? time : TimeSpan.Zero);
        foreach (var page in pages)
        {
            try
            {
                Read(page, limit.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                Miss(page, $"{page.Reason}, and there was no time left to recognise words on it; {PageNames.Remedy}");
            }
        }
    }

    private void Read(PdfPicture page, CancellationToken limit)
    {
        if (_painter is null || _tesseract is null)
        {
            Miss(page, $"{page.Reason}; {PageNames.Remedy}, or install the free programs tesseract and pdftoppm (of poppler), which recognise words in pictures");
            return;
        }

        var number = page.Page.ToString(CultureInfo.InvariantCulture);
        var picture = _painter.Run(["-f", number, "-l", number, "-cropbox", "-png", "-gray", "-scale-to", LongSide.ToString(CultureInfo.InvariantCulture), "-"], _file, limit);
        var text = picture is { Length: > PngSize + sizeof(long) } ? _tesseract.Read(picture, limit) : null;
        if (text is null || text.Blocks.Count == 0)
        {
            Miss(page, $"{page.Reason}, and no words could be recognised on it; {PageNames.Remedy}");
            return;
        }

        var place = $"{PageNames.Place(page.Page)}, {Label}";
        var scale = page.Width / Math.Max(1, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(PngSize)));
        _blocks.AddRange(text.Blocks.Select(block =>
            (page.Page, new TextBlock(block.Text, block.Scope, new PictureOfPageMap(page, scale, block.Map), block.Holes, place))));
        if (text.UnclearLines > 0)
        {
            _notChecked.Add(new NotChecked($"{place}, unclear words", $"they could not be recognised; {PageNames.Remedy}"));
        }
    }

    private void Miss(PdfPicture page, string reason) => _notChecked.Add(new NotChecked(PageNames.Place(page.Page), reason));

    // From pixels, down from the top, to points, up from the bottom.
    private sealed class PictureOfPageMap(PdfPicture page, float scale, SourceMap words) : SourceMap
    {
        public override IReadOnlyList<Origin> Locate(TextSpan span) =>
            [.. words.Locate(span).Cast<PictureOrigin>().Select(box => new PdfOrigin(page.Page, new PdfBox(
                box.Left * scale, page.Height - ((box.Top + box.Height) * scale), (box.Left + box.Width) * scale, page.Height - (box.Top * scale))))];
    }
}
