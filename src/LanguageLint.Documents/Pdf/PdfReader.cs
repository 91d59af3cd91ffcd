using System.Collections.Concurrent;
using System.Diagnostics;
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
    private readonly bool _recognises;
    private readonly ConcurrentBag<PdfProcess> _idle = [];

    /// <summary>Makes a reader.</summary>
    /// <param name="options">Tells the program of which a copy reads, and for how long; null for the running one.</param>
    public PdfReader(ReadingOptions? options = null)
    {
        options ??= new ReadingOptions();
        _program = Environment.GetEnvironmentVariable(PdfChild.Mark) is null ? options.PdfProgram : null;
        _time = options.PdfTime;
        _recognises = options.RecognisesPages;
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

        var started = Stopwatch.GetTimestamp();
        var bytes = file.ReadBytes();
        var text = ReadApart(bytes, cancellation);
        if (text.Refusal is { } refusal)
        {
            throw new UnreadableFileException(refusal);
        }

        var pictures = _recognises ? PdfRecognition.Of(bytes) : new PdfRecognition(bytes);
        pictures.Read(text.Pictures, _time - Stopwatch.GetElapsedTime(started), cancellation);
        var blocks = new List<(int Page, TextBlock Block)>();
        var body = new List<(int Page, TextBlock Block)>(pictures.Blocks);
        foreach (var chunk in RunningHeads.Once(text.Chunks))
        {
            var block = new TextBlock(chunk.Text.AsMemory(), chunk.Scope, new PdfMap(chunk), Holes.Find(chunk.Text), Place(chunk));
            blocks.Add((chunk.Page, block));
            if (chunk is { Label: "", Scope: not (BlockScope.PageHeader or BlockScope.PageFooter) })
            {
                body.Add((chunk.Page, block));
            }
        }

        blocks.AddRange(pictures.Blocks);
        NotChecked[] notChecked = [.. text.NotChecked, .. pictures.NotChecked];
        return new Document
        {
            Path = file.Path,
            Kind = LetterShape.KindOf(InOrder(body)),
            Blocks = InOrder(blocks),
            NotChecked = blocks.Count == 0 && notChecked.Length == 0
                ? [new NotChecked("all pages", "no words were found on them; check the document that the PDF was made from")]
                : notChecked,
        };
    }

    private static IReadOnlyList<TextBlock> InOrder(List<(int Page, TextBlock Block)> blocks) => [.. blocks.OrderBy(block => block.Page).Select(block => block.Block)];

    private static string Place(PdfChunk chunk)
    {
        var page = chunk.Page == 0 ? "" : PageNames.Place(chunk.Page);
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
