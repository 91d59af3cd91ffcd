using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents;

/// <summary>A file as the readers get it: its name, its first bytes to tell the format by, and its content.</summary>
public sealed class SourceFile
{
    /// <summary>The largest file of any format that is read, in bytes: 256 MiB.</summary>
    public const int LargestFile = 256 * 1024 * 1024;

    private const int HeadLength = 8192;

    private readonly Stream _content;
    private readonly byte[] _head;
    private readonly Lazy<OfficePackage?> _package;

    /// <summary>Takes the content of a file; a stream that cannot seek is read to its end.</summary>
    /// <param name="path">The path as the user named it, <c>-</c> for standard input.</param>
    /// <param name="content">The file from its first byte; stays open, its position moves.</param>
    /// <param name="extension">The extension to go by where the content does not tell the format, with its dot; null for that of <paramref name="path"/>.</param>
    /// <exception cref="UnreadableFileException">The file is larger than <see cref="LargestFile"/>.</exception>
    public SourceFile(string path, Stream content, string? extension = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Path = path;
#pragma warning disable CA1308 // Extensions are compared and shown in lower case.
        Extension = (extension ?? System.IO.Path.GetExtension(path)).ToLowerInvariant();
#pragma warning restore CA1308
        _content = content.CanSeek ? content : Buffer(content);
        if (_content.Length > LargestFile)
        {
            throw TooLarge();
        }

        _head = new byte[(int)Math.Min(HeadLength, _content.Length)];
        _content.Position = 0;
        var read = _content.ReadAtLeast(_head, _head.Length, throwOnEndOfStream: false);
        Array.Resize(ref _head, read);
        _package = new Lazy<OfficePackage?>(() => OfficePackage.IsZip(this) ? OfficePackage.Open(this) : null, LazyThreadSafetyMode.None);
    }

    /// <summary>The path as the user named it, <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>The extension to go by where the content does not tell the format: lower case, with the dot; empty where there is none.</summary>
    public string Extension { get; }

    /// <summary>Length in bytes.</summary>
    public int Length => (int)_content.Length;

    /// <summary>The first bytes of the file, at most 8 KiB.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>The parts of the file, if it is a zip file; null if not.</summary>
    /// <exception cref="UnreadableFileException">It is a zip file that is too large, damaged or protected.</exception>
    internal OfficePackage? Package => _package.Value;

    /// <summary>The content, wound back to its first byte. Not to be disposed.</summary>
    public Stream Rewind()
    {
        _content.Position = 0;
        return _content;
    }

    /// <summary>The whole content.</summary>
    public byte[] ReadBytes()
    {
        var bytes = new byte[Length];
        var read = Rewind().ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        Array.Resize(ref bytes, read);
        return bytes;
    }

    private static MemoryStream Buffer(Stream content)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        for (int read; (read = content.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > LargestFile)
            {
                throw TooLarge();
            }
        }

        return buffer;
    }

    private static UnreadableFileException TooLarge() =>
        new("This file is larger than 256 MB: split it into smaller files and check those.");
}
