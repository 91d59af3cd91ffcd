using System.Buffers.Binary;
using System.Globalization;
using LanguageLint.Documents.Pdf;
using LanguageLint.Documents.Pictures;
using LanguageLint.Reports;
using LanguageLint.Text;

namespace LanguageLint.Cli.Showing;

/// <summary>Draws pages of a PDF with the program pdftoppm (of poppler); where it is not installed, their words in their places.</summary>
/// <param name="pdf">The file.</param>
/// <param name="document">What was read of it.</param>
internal sealed class PdfPainter(byte[] pdf, Document document)
{
    /// <summary>The longer side of a picture in pixels: enough to read a poster, and some hundred kilobytes.</summary>
    private const int LongSide = 1400;

    // The signature of a .png and the head of its first piece; width and height follow.
    private const int PngSize = 16;

    // One point is a pixel.
    private const int PointsPerInch = 72;

    private const double Margin = 36;

    private readonly PipedProgram? _pdftoppm = PipedProgram.Find("pdftoppm");

    /// <summary>Whether pdftoppm is there.</summary>
    public bool CanDraw => _pdftoppm is not null;

    /// <summary>A page with its marks.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="name">What a person calls it.</param>
    /// <param name="marks">The marks, their tops below the foot of the page.</param>
    /// <param name="limit">Stops it.</param>
    /// <exception cref="OperationCanceledException"><paramref name="limit"/> was raised.</exception>
    public ReportedPage Draw(int number, string name, IReadOnlyList<PageMark> marks, CancellationToken limit)
    {
        if (Size(number, limit) is var (width, height) && Run(number, ["-jpeg", "-scale-to", LongSide.ToString(CultureInfo.InvariantCulture)], limit) is { } picture)
        {
            return new ReportedPage { Name = name, Width = width, Height = height, Picture = picture, MediaType = "image/jpeg", Marks = Moved(marks, height) };
        }

        var words = PageBoxes.Words(document, origin => origin is PdfOrigin { Box: not null } place && place.Page == number ? PageBoxes.Of(place).Box : null);
        var top = -words.Min(word => word.Box.Top) + Margin;
        return new ReportedPage
        {
            Name = name,
            Width = words.Max(word => word.Box.Left + word.Box.Width) + Margin,
            Height = top,
            Words = words.ConvertAll(word => word with { Box = word.Box with { Top = word.Box.Top + top } }),
            Marks = Moved(marks, top),
        };
    }

    // Width and height in points, read off the head of a small picture of it.
    private (int Width, int Height)? Size(int number, CancellationToken limit) =>
        Run(number, ["-png", "-gray", "-r", PointsPerInch.ToString(CultureInfo.InvariantCulture)], limit) is { Length: >= PngSize + sizeof(long) } png
            ? (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(PngSize)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(PngSize + sizeof(int))))
            : null;

    private byte[]? Run(int number, string[] how, CancellationToken limit)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        return _pdftoppm?.Run(["-f", page, "-l", page, "-cropbox", .. how, "-"], pdf, limit) is { Length: > 0 } picture ? picture : null;
    }

    private static List<PageMark> Moved(IReadOnlyList<PageMark> marks, double height) =>
        [.. marks.Select(mark => mark with { Boxes = [.. mark.Boxes.Select(box => box with { Top = box.Top + height })] })];
}
