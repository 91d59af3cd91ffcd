using System.Buffers.Binary;
using LanguageLint.Documents.Pictures;
using LanguageLint.Reports;
using LanguageLint.Text;

namespace LanguageLint.Cli.Showing;

/// <summary>The page that a picture of a poster is.</summary>
internal static class PicturePage
{
    /// <summary>Pictures up to this size, in bytes, are put into a report as they are; of others the words are shown in their places.</summary>
    private const int Largest = 8 * 1024 * 1024;

    /// <summary>Space around words where the size of the picture is not known, in pixels.</summary>
    private const int Margin = 20;

    /// <summary>The page with its marks.</summary>
    public static ReportedPage Of(IReadOnlyList<PageMark> marks, Document document, byte[] picture)
    {
        if (picture.Length <= Largest && Known(picture) is var (type, width, height))
        {
            return new ReportedPage { Name = "picture", Width = width, Height = height, Picture = picture, MediaType = type, Marks = marks };
        }

        var words = PageBoxes.Words(document, origin => origin is PictureOrigin box ? PageBoxes.Of(box) : null);
        return new ReportedPage
        {
            Name = "picture",
            Width = words.Max(word => word.Box.Left + word.Box.Width) + Margin,
            Height = words.Max(word => word.Box.Top + word.Box.Height) + Margin,
            Words = words,
            Marks = marks,
        };
    }

    // Type and size of a picture that browsers show; null for others.
    private static (string Type, int Width, int Height)? Known(ReadOnlySpan<byte> picture) =>
        picture.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) && picture.Length >= 24
            ? ("image/png", BinaryPrimitives.ReadInt32BigEndian(picture[16..]), BinaryPrimitives.ReadInt32BigEndian(picture[20..]))
            : picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) && Frame(picture) is var (width, height) ? ("image/jpeg", width, height) : null;

    // The size that a frame of a JPEG states (ITU-T T.81, B.2.2): marker, length, precision, lines, samples a line.
    private static (int Width, int Height)? Frame(ReadOnlySpan<byte> jpeg)
    {
        const int Head = 9;
        for (var at = 2; at + Head <= jpeg.Length && jpeg[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]))
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]));
            }
        }

        return null;
    }
}
