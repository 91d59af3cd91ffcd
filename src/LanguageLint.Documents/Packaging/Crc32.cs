using System.Buffers.Binary;

namespace LanguageLint.Documents.Packaging;

/// <summary>The checksum of zip entries (CRC-32, polynomial 0xEDB88320), eight bytes a step (“slicing by eight”, Kounavis and Berry 2005).</summary>
internal static class Crc32
{
    private const int Slices = 8;

    private static readonly uint[] Table = MakeTable();

    /// <summary>Continues a checksum, which starts at 0, with more bytes.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        var table = Table;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[0x700 + (low & 0xFF)] ^ table[0x600 + ((low >> 8) & 0xFF)]
                ^ table[0x500 + ((low >> 16) & 0xFF)] ^ table[0x400 + (low >> 24)]
                ^ table[0x300 + (high & 0xFF)] ^ table[0x200 + ((high >> 8) & 0xFF)]
                ^ table[0x100 + ((high >> 16) & 0xFF)] ^ table[high >> 24];
        }

        foreach (var b in bytes)
        {
            crc = table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[Slices * 256];
        for (uint i = 0; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }

            table[i] = crc;
        }

        for (var i = 256; i < table.Length; i++)
        {
            table[i] = table[table[i - 256] & 0xFF] ^ (table[i - 256] >> 8);
        }

        return table;
    }
}
