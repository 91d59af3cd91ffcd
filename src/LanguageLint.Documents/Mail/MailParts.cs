using LanguageLint.Text;

namespace LanguageLint.Documents.Mail;

/// <summary>A text of an e-mail that its reader sees.</summary>
/// <param name="Number">Number of its part in the order of the file, from 1.</param>
/// <param name="IsHtml">Whether it is HTML; else plain text.</param>
/// <param name="Text">The text, decoded.</param>
internal sealed record MailPart(int Number, bool IsHtml, string Text);

/// <summary>Takes an e-mail apart (MIME, RFC 2045 and 2046) into the texts that are seen and what is attached.</summary>
internal sealed class MailParts
{
    private const int MostParts = 1_000;
    private const int DeepestPart = 16;

    private readonly List<NotChecked> _notChecked = [];
    private int _count;

    /// <summary>What is not text of the e-mail itself.</summary>
    public IReadOnlyList<NotChecked> NotChecked => _notChecked;

    /// <summary>The texts of an e-mail, in reading order; of alternatives the plain one.</summary>
    /// <param name="bytes">The e-mail or a part of it, with its header.</param>
    /// <param name="depth">How many parts hold it.</param>
    public IReadOnlyList<MailPart> Read(ReadOnlySpan<byte> bytes, int depth = 0)
    {
        var headers = MailHeaders.Read(bytes, out var length);
        var body = bytes[length..];
        var (type, boundary) = headers.Parameter("Content-Type", "boundary");
        if (type.StartsWith("multipart/", StringComparison.Ordinal) && boundary.Length > 0)
        {
            return depth < DeepestPart ? Several(body, boundary, type == "multipart/alternative", depth) : [];
        }

        if (++_count > MostParts)
        {
            return [];
        }

        var disposition = headers.Parameter("Content-Disposition", "filename");
        var isAttached = disposition.Value == "attachment";
        if (isAttached || type is not ("" or "text/plain" or "text/html"))
        {
            AddAttachment(headers, type, disposition.Parameter, isAttached);
            return [];
        }

        var charset = headers.Parameter("Content-Type", "charset").Parameter;
        return [new MailPart(_count, type == "text/html", MailText.Decode(body, headers["Content-Transfer-Encoding"], charset))];
    }

    // Pictures shown within a message are part of its looks; everything else is a document of its own.
    private void AddAttachment(MailHeaders headers, string type, string filename, bool isAttached)
    {
        var name = MailText.Words(filename.Length > 0 ? filename : headers.Parameter("Content-Type", "name").Parameter);
        if (isAttached || name.Length > 0 || !type.StartsWith("image/", StringComparison.Ordinal))
        {
            _notChecked.Add(new NotChecked(name.Length > 0 ? $"attachment “{name}”" : "attachment", "it is a file of its own; save it and check it"));
        }
    }

    private List<MailPart> Several(ReadOnlySpan<byte> body, string boundary, bool areAlternatives, int depth)
    {
        var parts = new List<IReadOnlyList<MailPart>>();
        foreach (var range in Ranges(body, System.Text.Encoding.Latin1.GetBytes("--" + boundary)))
        {
            parts.Add(Read(body[range], depth + 1));
        }

        return areAlternatives
            ? [.. parts.Find(part => part.Count > 0 && part.All(text => !text.IsHtml && !string.IsNullOrWhiteSpace(text.Text))) ?? parts.FindLast(part => part.Count > 0) ?? []]
            : [.. parts.SelectMany(part => part)];
    }

    // Where the parts stand: after each line that is the boundary, up to the line end before the next.
    private static List<Range> Ranges(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary)
    {
        var ranges = new List<Range>();
        var start = -1;
        for (var at = 0; at < body.Length;)
        {
            var line = MailHeaders.Line(body[at..], out var taken);
            if (line.StartsWith(boundary) && line[boundary.Length..].Trim("- \t"u8).IsEmpty)
            {
                if (start >= 0)
                {
                    ranges.Add(start..Math.Max(start, at - 1));
                }

                start = line[boundary.Length..].StartsWith("--"u8) ? -1 : at + taken;
            }

            at += taken;
        }

        if (start >= 0)
        {
            ranges.Add(start..body.Length);
        }

        return ranges;
    }
}
