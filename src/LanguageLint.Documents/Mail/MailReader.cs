using System.Globalization;
using LanguageLint.Templates;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Mail;

/// <summary>
/// Reads e-mails as they are saved or sent (.eml): the subject and the text, plain rather than HTML where there are both. Words quoted from
/// earlier messages are not the writer's and are left out; attachments are named as not checked.
/// </summary>
internal sealed class MailReader : IDocumentReader
{
    private static readonly string[] EarlierMessage = ["-----Original Message-----", "________________________________\nFrom:", "________________________________\r\nFrom:", "Begin forwarded message:", "---------- Forwarded message"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".eml"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        if (file.Head.IsEmpty || !char.IsAsciiLetter((char)file.Head[0]))
        {
            return false;
        }

        // A memo in plain text may start with From, Date and Subject too; only mail programs write the others.
        var headers = MailHeaders.Read(file.Head, out _);
        return (headers["MIME-Version"].Length > 0 && headers["Content-Type"].Length > 0)
            || (headers["From"].Length > 0 && (headers["Received"].Length > 0 || headers["Message-ID"].Length > 0))
            || (file.Extension == ".eml" && (headers["From"].Length > 0 || headers["Subject"].Length > 0));
    }

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        var bytes = file.ReadBytes();
        var blocks = new List<TextBlock>();
        var notChecked = new List<NotChecked>();
        var subject = MailText.Words(MailHeaders.Read(bytes, out _)["Subject"]);
        if (Holes.HasText(subject))
        {
            blocks.Add(new TextBlock(subject.AsMemory(), BlockScope.Heading, new MailMap(0, OffsetMap.Verbatim(0, subject.Length)), Holes.Find(subject), "subject"));
        }

        var parts = new MailParts();
        foreach (var part in parts.Read(bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            AddBlocks(part, blocks, notChecked, cancellation);
        }

        return new Document { Path = file.Path, Kind = DocumentKind.Letter, Blocks = blocks, NotChecked = [.. notChecked, .. parts.NotChecked] };
    }

    private static void AddBlocks(MailPart part, List<TextBlock> blocks, List<NotChecked> notChecked, CancellationToken cancellation)
    {
        var text = part.Text;
        var end = part.IsHtml ? text.Length : OwnLength(text);
        var read = TextFormats.Read(new TextFile("message", text.AsMemory(0, end), part.IsHtml ? ".html" : ".txt"), cancellation);
        var hasQuotation = end < text.Length;
        var number = 0;
        foreach (var block in read.Blocks)
        {
            if (block.Scope == BlockScope.Quotation)
            {
                hasQuotation = true;
                continue;
            }

            number++;
            var place = string.Create(CultureInfo.InvariantCulture, $"message, paragraph {number}");
            blocks.Add(new TextBlock(block.Text, block.Scope, new MailMap(part.Number, block.Map), block.Holes, place));
        }

        notChecked.AddRange(read.NotChecked);
        if (hasQuotation)
        {
            notChecked.Add(new NotChecked("earlier messages", "they are quoted, and their words are not the writer's"));
        }
    }

    // Programs that quote without marks put the whole earlier message below a line of their own.
    private static int OwnLength(string text)
    {
        var length = text.Length;
        foreach (var sign in EarlierMessage)
        {
            var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            length = at > 0 && text[at - 1] == '\n' ? Math.Min(length, at) : length;
        }

        return length;
    }
}
