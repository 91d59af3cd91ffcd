using System.IO.Compression;

namespace LanguageLint.Documents.Packaging;

/// <summary>Inflates one part, holds it to the limits as it goes, and checks its checksum at its end.</summary>
internal sealed class PartStream : Stream
{
    private const int SmallPart = 4096;

    private readonly OfficePackage _package;
    private readonly ZipArchiveEntry _entry;
    private readonly Stream _inflated;
    private long _length;
    private uint _crc;

    /// <summary>Opens an entry of a package.</summary>
    public PartStream(OfficePackage package, ZipArchiveEntry entry)
    {
        _package = package;
        _entry = entry;
        _inflated = entry.Open();
    }

    /// <summary>
    /// The content of an entry. A small one is inflated at once: whoever sees how long it is needs no larger buffers, and most parts of a letter are
    /// far smaller than what a reader of XML sets aside.
    /// </summary>
    /// <exception cref="InvalidDataException">A small entry is damaged.</exception>
    public static Stream Open(OfficePackage package, ZipArchiveEntry entry)
    {
        var stream = new PartStream(package, entry);
        if (entry.Length > SmallPart)
        {
            return stream;
        }

        using (stream)
        {
            var content = new byte[(int)entry.Length];
            stream.ReadExactly(content);
            return stream.ReadByte() < 0 ? new MemoryStream(content, writable: false) : throw new InvalidDataException();
        }
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = _inflated.Read(buffer);
        if (read == 0)
        {
            return buffer.IsEmpty || _crc == _entry.Crc32 ? 0 : throw new InvalidDataException();
        }

        _length += read;
        if (_length > PackageLimits.Part)
        {
            throw PackageLimits.Exceeded("holds a part of more than 64 MB");
        }

        _package.CountInflated(read);
        _crc = Crc32.Append(_crc, buffer[..read]);
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inflated.Dispose();
        }

        base.Dispose(disposing);
    }
}
