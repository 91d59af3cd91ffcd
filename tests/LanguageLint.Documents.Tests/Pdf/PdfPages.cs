using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LanguageLint.Documents.Tests.Pdf;

/// <summary>Makes PDF files for tests, of A4 pages (595 × 842 points).</summary>
internal sealed class PdfPages : IDisposable
{
    public const double Size = 11;
    public const double Leading = 14;

    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _plain;
    private readonly PdfDocumentBuilder.AddedFont _bold;
    private PdfPageBuilder _page = null!;

    public PdfPages()
    {
        _plain = _builder.AddStandard14Font(Standard14Font.Helvetica);
        _bold = _builder.AddStandard14Font(Standard14Font.HelveticaBold);
    }

    public void Dispose() => _builder.Dispose();

    public PdfPages Page(int rotation = 0)
    {
        _page = _builder.AddPage(PageSize.A4);
        _page.SetRotation(new PageRotationDegrees(rotation));
        return this;
    }

    public PdfPages Line(double x, double y, string text, double size = Size, bool bold = false)
    {
        _page.AddText(text, size, new PdfPoint(x, y), bold ? _bold : _plain);
        return this;
    }

    /// <summary>Lines below each other, the first on height <paramref name="y"/>.</summary>
    public PdfPages Lines(double x, double y, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Line(x, y - (i * Leading), lines[i]);
        }

        return this;
    }

    /// <summary>A picture over the whole page.</summary>
    /// <param name="png">The picture; null for one of a single point.</param>
    public PdfPages Picture(byte[]? png = null)
    {
        _page.AddPng(png ?? OnePixel, new PdfRectangle(0, 0, 595, 842));
        return this;
    }

    public PdfPages Frame()
    {
        _page.DrawRectangle(new PdfPoint(50, 50), 100, 100);
        return this;
    }

    public PdfPages Title(string title)
    {
        _builder.DocumentInformation.Title = title;
        return this;
    }

    public byte[] Bytes() => _builder.Build();

    /// <summary>A file of objects written by hand, numbered from 1; the first is the catalogue.</summary>
    public static byte[] Of(string trailer, params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>A stream object.</summary>
    public static string Content(string content, string entries = "") => $"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream";

    private static readonly byte[] OnePixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
}
