using System.Buffers.Binary;
using System.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>An entry of a zip file by its record in the file's directory.</summary>
internal sealed class RawZipEntry
{
    private const int OffsetField = 42;
    private const int RecordLength = 46;
    private const ushort Zip64Extra = 1;

    private readonly int _startField;
    private readonly bool _isLong;

    /// <summary>Takes the record, from its signature to its end.</summary>
    /// <exception cref="InvalidDataException">The record is damaged.</exception>
    public RawZipEntry(byte[] record)
    {
        Record = record;
        RawName = record.AsSpan(RecordLength, BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(28))).ToArray();
        Name = Encoding.UTF8.GetString(RawName).Replace('\\', '/').TrimStart('/');
        _startField = OffsetField;
        var start = (long)BinaryPrimitives.ReadUInt32LittleEndian(record.AsSpan(OffsetField));
        if (start == uint.MaxValue)
        {
            _isLong = true;
            _startField = LongStartField();
            start = BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(_startField));
        }

        Start = checked((int)start);
    }

    /// <summary>The record.</summary>
    public byte[] Record { get; }

    /// <summary>The name with <c>/</c> between folders.</summary>
    public string Name { get; }

    /// <summary>The name as it stands in the file.</summary>
    public byte[] RawName { get; }

    /// <summary>Time and date of the last change, as MS-DOS counted them.</summary>
    public uint Time => BinaryPrimitives.ReadUInt32LittleEndian(Record.AsSpan(12));

    /// <summary>Where its header starts in the file.</summary>
    public int Start { get; }

    /// <summary>Where the next entry starts.</summary>
    public int End { get; set; }

    /// <summary>The record of the same entry at another place.</summary>
    public byte[] RecordAt(uint start)
    {
        var record = (byte[])Record.Clone();
        if (_isLong)
        {
            BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(_startField), start);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(_startField), start);
        }

        return record;
    }

    // Large files keep 64-bit values in an extra field: the lengths, then the start, each only where its short field is full.
    private int LongStartField()
    {
        var at = RecordLength + RawName.Length;
        var end = at + BinaryPrimitives.ReadUInt16LittleEndian(Record.AsSpan(30));
        while (at + 4 <= end)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(Record.AsSpan(at)) == Zip64Extra)
            {
                return at + 4
                    + (BinaryPrimitives.ReadUInt32LittleEndian(Record.AsSpan(24)) == uint.MaxValue ? 8 : 0)
                    + (BinaryPrimitives.ReadUInt32LittleEndian(Record.AsSpan(20)) == uint.MaxValue ? 8 : 0);
            }

            at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(Record.AsSpan(at + 2));
        }

        throw new InvalidDataException();
    }
}
