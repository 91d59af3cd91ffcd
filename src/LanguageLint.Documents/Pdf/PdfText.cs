using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf;

/// <summary>How the reading of a file ended before its last page.</summary>
internal enum PdfEnd
{
    Time,
    Memory,
    Crash,
}

/// <summary>What the child process has told of a file so far.</summary>
internal sealed class PdfText
{
    private readonly List<PdfChunk> _chunks = [];
    private readonly List<NotChecked> _notChecked = [];
    private readonly List<PdfPicture> _pictures = [];
    private int _pages;
    private int _pagesDone;

    /// <summary>Its texts, page by page.</summary>
    public IReadOnlyList<PdfChunk> Chunks => _chunks;

    /// <summary>Its pages that are only something to look at.</summary>
    public IReadOnlyList<PdfPicture> Pictures => _pictures;

    /// <summary>What of it was not read.</summary>
    public IReadOnlyList<NotChecked> NotChecked => _notChecked;

    /// <summary>One sentence that says why nothing could be read; null when something could.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether the child has no more to tell.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Takes in a message.</summary>
    public void Add(PdfMessage kind, BinaryReader content)
    {
        switch (kind)
        {
            case PdfMessage.Pages:
                _pages = content.ReadInt32();
                break;
            case PdfMessage.Chunk:
                _chunks.Add(PdfWire.ReadChunk(content));
                break;
            case PdfMessage.NotChecked:
                _notChecked.Add(new NotChecked(content.ReadString(), content.ReadString()));
                break;
            case PdfMessage.Picture:
                _pictures.Add(PdfWire.ReadPicture(content));
                break;
            case PdfMessage.PageDone:
                _pagesDone++;
                break;
            case PdfMessage.Refused:
                Refusal = content.ReadString();
                IsDone = true;
                break;
            case PdfMessage.Done:
                IsDone = true;
                break;
            default:
                throw new InvalidDataException("This message does not belong here.");
        }
    }

    /// <summary>Takes in that the child has ended before it was done.</summary>
    public void Break(PdfEnd end)
    {
        IsDone = true;
        var reason = end switch
        {
            PdfEnd.Time => "takes too long to read",
            PdfEnd.Memory => "takes too much memory to read",
            _ => "is built in a way that no program can follow to its end",
        };
        if (_pagesDone == 0)
        {
            Refusal = $"This PDF {reason}: check the document it was made from, or print it to a new PDF and check that.";
            return;
        }

        var place = _pagesDone + 1 >= _pages
            ? string.Create(CultureInfo.InvariantCulture, $"page {_pages}")
            : string.Create(CultureInfo.InvariantCulture, $"pages {_pagesDone + 1} to {_pages}");
        _notChecked.Add(new NotChecked(place, $"the file {reason}; print these pages to a new PDF and check that"));
    }
}
