using System.Collections.Concurrent;
using System.Globalization;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf;

/// <summary>
/// Reads the text of PDF files: pages, form fields, alternative texts and the title. The reading itself is done by copies of the program
/// (<see cref="PdfChild"/>), which are kept for the next file; they end with this process.
/// </summary>
internal sealed class PdfReader : IDocumentReader
{
    private const int HeadLength = 1024;

    private readonly ChildProgram? _program;
    private readonly TimeSpan _time;
    private readonly ConcurrentBag<PdfProcess> _idle = [];

    /// <summary>Makes a reader.</summary>
    /// <param name="options">Tells the program of which a copy reads, and for how long; null for the running one.</param>
    public PdfReader(ReadingOptions? options = null)
    {
        options ??= new ReadingOptions();
        _program = Environment.GetEnvironmentVariable(PdfChild.Mark) is null ? options.PdfProgram : null;
        _time = options.PdfTime;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head[..Math.Min(HeadLength, file.Head.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        if (file.Length > PdfLimits.File)
        {
            throw new UnreadableFileException("This PDF is larger than 128 MB: print it to smaller PDFs, or check the document it was made from.");
        }

        var text = ReadApart(file.ReadBytes(), cancellation);
        if (text.Refusal is { } refusal)
        {
            throw new UnreadableFileException(refusal);
        }

        var blocks = new List<TextBlock>();
        var body = new List<TextBlock>();
        foreach (var chunk in RunningHeads.Once(text.Chunks))
        {
            var block = new TextBlock(chunk.Text.AsMemory(), chunk.Scope, new PdfMap(chunk), Holes.Find(chunk.Text), Place(chunk));
            blocks.Add(block);
            if (chunk is { Label: "", Scope: not (BlockScope.PageHeader or BlockScope.PageFooter) })
            {
                body.Add(block);
            }
        }

        IReadOnlyList<NotChecked> notChecked = blocks.Count == 0 && text.NotChecked.Count == 0
            ? [new NotChecked("all pages", "no words were found on them; check the document that the PDF was made from")]
            : text.NotChecked;
        return new Document { Path = file.Path, Kind = LetterShape.KindOf(body), Blocks = blocks, NotChecked = notChecked };
    }

    private static string Place(PdfChunk chunk)
    {
        var page = chunk.Page == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"page {chunk.Page}");
        return page.Length == 0 ? chunk.Label : chunk.Label.Length == 0 ? page : $"{page}, {chunk.Label}";
    }

    private PdfText ReadApart(byte[] file, CancellationToken cancellation)
    {
        if (_program is null)
        {
            throw new UnreadableFileException("This is a PDF, which this program cannot read here: check the document it was made from.");
        }

        PdfProcess? child = null;
        try
        {
            while (_idle.TryTake(out child) && !child.IsUsable)
            {
                child.Dispose();
            }

            child ??= PdfProcess.Start(_program, cancellation);
            var text = child.Read(file, _time, cancellation);
            if (child.IsUsable)
            {
                _idle.Add(child);
                child = null;
            }

            return text;
        }
        finally
        {
            child?.Dispose();
        }
    }
}
