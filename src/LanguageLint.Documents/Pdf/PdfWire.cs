using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf;

/// <summary>What the child process says; each message is a byte for its kind, its length in bytes, and its content.</summary>
internal enum PdfMessage : byte
{
    /// <summary>The child is there and understands this protocol.</summary>
    Ready = 0x91,
    /// <summary>How many pages the file has.</summary>
    Pages,
    /// <summary>A text.</summary>
    Chunk,
    /// <summary>A part that was not read, and why.</summary>
    NotChecked,
    /// <summary>A page on which there are no letters, only something to look at.</summary>
    Picture,
    /// <summary>A page is done.</summary>
    PageDone,
    /// <summary>The file cannot be read; one sentence.</summary>
    Refused,
    /// <summary>The file is done.</summary>
    Done,
}

/// <summary>Writes and reads the messages of the child process. All that passes between the two goes through here; nothing goes to disk.</summary>
internal static class PdfWire
{
    /// <summary>The longest message, in bytes; a page's text is far shorter.</summary>
    public const int LongestMessage = 64 * 1024 * 1024;

    /// <summary>Writes a message.</summary>
    public static void Write(Stream stream, PdfMessage kind, Action<BinaryWriter>? content = null)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write((byte)kind);
        writer.Write(0);
        content?.Invoke(writer);
        writer.Flush();
        buffer.Position = 1;
        writer.Write((int)buffer.Length - 1 - sizeof(int));
        writer.Flush();
        buffer.WriteTo(stream);
        stream.Flush();
    }

    /// <summary>Reads a message.</summary>
    /// <exception cref="IOException">The stream has ended, or holds no messages.</exception>
    public static (PdfMessage Kind, BinaryReader Content) Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[1 + sizeof(int)];
        stream.ReadExactly(head);
        var length = BitConverter.ToInt32(head[1..]);
        if (length is < 0 or > LongestMessage || !Enum.IsDefined((PdfMessage)head[0]))
        {
            throw new InvalidDataException("This is no message of the PDF reader.");
        }

        var content = new byte[length];
        stream.ReadExactly(content);
        return ((PdfMessage)head[0], new BinaryReader(new MemoryStream(content)));
    }

    /// <summary>Writes a text.</summary>
    public static void Write(BinaryWriter writer, PdfChunk chunk)
    {
        writer.Write(chunk.Page);
        writer.Write((byte)chunk.Scope);
        writer.Write(chunk.Label);
        writer.Write((byte)chunk.Edge);
        writer.Write(chunk.Text);
        writer.Write(chunk.LineStarts.Count);
        foreach (var start in chunk.LineStarts)
        {
            writer.Write(start);
        }

        writer.Write(chunk.Boxes.Count);
        foreach (var box in chunk.Boxes)
        {
            writer.Write(box.Left);
            writer.Write(box.Bottom);
            writer.Write(box.Right);
            writer.Write(box.Top);
        }
    }

    /// <summary>Writes a page that is a picture.</summary>
    public static void Write(BinaryWriter writer, PdfPicture picture)
    {
        writer.Write(picture.Page);
        writer.Write(picture.Width);
        writer.Write(picture.Height);
        writer.Write(picture.Reason);
    }

    /// <summary>Reads a page that is a picture.</summary>
    public static PdfPicture ReadPicture(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadString());

    /// <summary>Reads a text.</summary>
    public static PdfChunk ReadChunk(BinaryReader reader)
    {
        var page = reader.ReadInt32();
        var scope = (BlockScope)reader.ReadByte();
        var label = reader.ReadString();
        var edge = (PageEdge)reader.ReadByte();
        var text = reader.ReadString();
        var starts = new int[reader.ReadInt32()];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = reader.ReadInt32();
        }

        var boxes = new PdfBox[reader.ReadInt32()];
        for (var i = 0; i < boxes.Length; i++)
        {
            boxes[i] = new PdfBox(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        }

        return new PdfChunk(page, scope, label, edge, text, starts, boxes);
    }
}
