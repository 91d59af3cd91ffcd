using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// A zip file taken apart by its directory (PKWARE APPNOTE 6.3.10), so that a copy with a few entries changed keeps the bytes of all
/// others: <see cref="ZipArchive"/> would compress some of them anew.
/// </summary>
internal sealed class RawZip
{
    private const uint EndSignature = 0x06054b50;
    private const uint Zip64LocatorSignature = 0x07064b50;
    private const uint RecordSignature = 0x02014b50;
    private const uint EntrySignature = 0x04034b50;
    private const int EndLength = 22;
    private const int RecordLength = 46;
    private const int EntryLength = 30;
    private const ushort Utf8Names = 1 << 11;
    private const uint NoTime = 0x00210000;

    private readonly byte[] _file;
    private readonly List<RawZipEntry> _entries;
    private readonly int _directory;
    private readonly byte[] _comment;

    private RawZip(byte[] file, List<RawZipEntry> entries, int directory, byte[] comment)
    {
        _file = file;
        _entries = entries;
        _directory = directory;
        _comment = comment;
    }

    /// <summary>The entries, in the order of the directory.</summary>
    public IReadOnlyList<RawZipEntry> Entries => _entries;

    /// <summary>The bytes of an entry as they stand in the file, header included, up to the next entry.</summary>
    public ReadOnlySpan<byte> Raw(RawZipEntry entry) => _file.AsSpan(entry.Start, entry.End - entry.Start);

    /// <summary>Takes a file apart.</summary>
    /// <exception cref="InvalidDataException">Its directory is damaged.</exception>
    public static RawZip Read(byte[] file)
    {
        try
        {
            var end = FindEnd(file);
            var (count, directory) = Directory(file, end);
            var entries = new List<RawZipEntry>();
            for (var at = directory; entries.Count < count;)
            {
                var entry = ReadRecord(file, at);
                entries.Add(entry);
                at += entry.Record.Length;
            }

            SetEnds(entries, directory);
            return new RawZip(file, entries, directory, file[(end + EndLength)..]);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException(null, e);
        }
    }

    /// <summary>A copy of the file in which some entries have other content; those it does not have are added at its end.</summary>
    /// <param name="changed">Content by entry name; names are compared without case.</param>
    public byte[] With(IReadOnlyDictionary<string, byte[]> changed)
    {
        var output = new MemoryStream(_file.Length + 4096);
        var records = new List<byte[]>(_entries.Count);
        var starts = new Dictionary<RawZipEntry, byte[]>(_entries.Count);
        output.Write(_file, 0, _entries.Count == 0 ? _directory : _entries.Min(entry => entry.Start));
        foreach (var entry in _entries.OrderBy(entry => entry.Start))
        {
            var start = (uint)output.Length;
            if (changed.TryGetValue(entry.Name, out var content))
            {
                starts[entry] = WriteEntry(output, content, entry.RawName, entry.Time, entry.Record);
            }
            else
            {
                output.Write(Raw(entry));
                starts[entry] = entry.RecordAt(start);
            }
        }

        records.AddRange(_entries.Select(entry => starts[entry]));
        foreach (var (name, content) in changed)
        {
            if (!_entries.Exists(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                records.Add(WriteEntry(output, content, Encoding.UTF8.GetBytes(name), NoTime, null));
            }
        }

        WriteDirectory(output, records);
        return output.ToArray();
    }

    private void WriteDirectory(MemoryStream output, List<byte[]> records)
    {
        var start = (uint)output.Length;
        records.ForEach(record => output.Write(record));
        Span<byte> end = stackalloc byte[EndLength];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)records.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)records.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)output.Length - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        BinaryPrimitives.WriteUInt16LittleEndian(end[20..], (ushort)_comment.Length);
        output.Write(end);
        output.Write(_comment);
    }

    // Writes an entry and answers its directory record, made after the old one where there was one.
    private static byte[] WriteEntry(MemoryStream output, byte[] content, byte[] name, uint time, byte[]? old)
    {
        var start = (uint)output.Length;
        var deflated = Deflate(content);
        var header = new byte[EntryLength + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, EntrySignature);
        Describe(header.AsSpan(4), content, deflated.Length, time, old is null ? Utf8Names : (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(old.AsSpan(8)) & Utf8Names), name.Length);
        name.CopyTo(header, EntryLength);
        output.Write(header);
        output.Write(deflated);

        var record = new byte[RecordLength + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(record, RecordSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(4), old is null ? (ushort)20 : BinaryPrimitives.ReadUInt16LittleEndian(old.AsSpan(4)));
        header.AsSpan(4, EntryLength - 4).CopyTo(record.AsSpan(6));
        old?.AsSpan(36, 6).CopyTo(record.AsSpan(36));
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), start);
        name.CopyTo(record, RecordLength);
        return record;
    }

    // The fields that an entry's header and its directory record share: version, flags, method, time, checksum, lengths.
    private static void Describe(Span<byte> fields, byte[] content, int deflated, uint time, ushort flags, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], flags);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], 8);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[6..], time);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], Crc32.Append(0, content));
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], (uint)deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], (uint)content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)nameLength);
    }

    private static byte[] Deflate(byte[] content)
    {
        var output = new MemoryStream();
        using (var deflate = new DeflateStream(output, CompressionLevel.Optimal))
        {
            deflate.Write(content);
        }

        return output.ToArray();
    }

    private static int FindEnd(byte[] file)
    {
        for (var at = file.Length - EndLength; at >= 0 && at >= file.Length - EndLength - ushort.MaxValue; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at)) == EndSignature)
            {
                return at;
            }
        }

        throw new InvalidDataException();
    }

    private static (long Count, int Start) Directory(byte[] file, int end)
    {
        long count = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(end + 10));
        long start = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(end + 16));
        var locator = end - 20;
        if ((count == ushort.MaxValue || start == uint.MaxValue) && locator >= 0
            && BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(locator)) == Zip64LocatorSignature)
        {
            var end64 = checked((int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(locator + 8)));
            count = BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(end64 + 32));
            start = BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(end64 + 48));
        }

        return (count, checked((int)start));
    }

    private static RawZipEntry ReadRecord(byte[] file, int at)
    {
        var fixedPart = file.AsSpan(at, RecordLength);
        if (BinaryPrimitives.ReadUInt32LittleEndian(fixedPart) != RecordSignature)
        {
            throw new InvalidDataException();
        }

        var length = RecordLength + BinaryPrimitives.ReadUInt16LittleEndian(fixedPart[28..])
            + BinaryPrimitives.ReadUInt16LittleEndian(fixedPart[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(fixedPart[32..]);
        var entry = new RawZipEntry(file.AsSpan(at, length).ToArray());
        return BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(entry.Start)) == EntrySignature ? entry : throw new InvalidDataException();
    }

    // An entry goes to the start of the next one, whatever stands between them.
    private static void SetEnds(List<RawZipEntry> entries, int directory)
    {
        var end = directory;
        foreach (var entry in entries.OrderByDescending(entry => entry.Start))
        {
            entry.End = entry.Start < end ? end : throw new InvalidDataException();
            end = entry.Start;
        }
    }
}
