using System.Buffers.Binary;
using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Documents;

/// <summary>
/// Tells compound files (MS-CFB), in which old office programs write and new ones keep protected documents, by the names in their
/// directory, and says what to do with them. None is read.
/// </summary>
internal sealed class OldOfficeFile : IDocumentReader
{
    private const int EntryLength = 128;
    private const int MostSectors = 4096;

    // In this order: a protected document holds nothing else that tells.
    private static readonly (string Name, string Sentence)[] Contents =
    [
        ("\u0006DataSpaces/DRMEncryptedDataSpace", "This document is rights-managed (a sensitivity label protects it): ask its owner for a copy without protection and check that."),
        ("EncryptedPackage", "This document is protected by a password: open it in its program, save a copy without the password, and check that."),
        ("WordDocument", "This is an old Word document (.doc): open it in Word and save it as .docx."),
        ("PowerPoint Document", "This is an old PowerPoint presentation (.ppt): open it in PowerPoint and save it as .pptx."),
        ("Workbook", "This is an old Excel workbook (.xls): open it in Excel and save it as .xlsx."),
        ("Book", "This is an old Excel workbook (.xls): open it in Excel and save it as .xlsx."),
        ("Quill", "This is a Publisher file (.pub): copy its text into a Word document and check that."),
        ("__properties_version1.0", "This is an Outlook message (.msg): open it in Outlook and copy its text into a Word document."),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => [];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        var names = Directory(file.Rewind());
        foreach (var (name, sentence) in Contents)
        {
            if (names.Contains(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]))
            {
                throw new UnreadableFileException(sentence);
            }
        }

        throw new UnreadableFileException("This is an office file of an old or unknown kind: open it in the program it was made with and save its text as .docx.");
    }

    // Names of all directory entries. Sectors follow each other by the file allocation table, of which the header's first 109 sectors reach.
    private static HashSet<string> Directory(Stream content)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var header = new byte[512];
        if (content.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length)
        {
            return names;
        }

        var sectorLength = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)), 7, 16);
        var table = new byte[sectorLength];
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        var buffer = new byte[sectorLength];
        for (var count = 0; count < MostSectors && ReadSector(content, sector, sectorLength, buffer); count++)
        {
            for (var at = 0; at + EntryLength <= sectorLength; at += EntryLength)
            {
                var length = Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(buffer.AsSpan(at + 64)), 64);
                if (length >= 2)
                {
                    names.Add(Encoding.Unicode.GetString(buffer, at, length - 2));
                }
            }

            var perTable = (uint)(sectorLength / 4);
            var tableIndex = sector / perTable;
            if (tableIndex >= 109 || !ReadSector(content, BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + (int)(tableIndex * 4))), sectorLength, table))
            {
                break;
            }

            sector = BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)(sector % perTable * 4)));
        }

        return names;
    }

    private static bool ReadSector(Stream content, uint sector, int length, byte[] buffer)
    {
        var position = (sector + 1L) * length;
        if (position + 128 > content.Length)
        {
            return false;
        }

        content.Position = position;
        Array.Clear(buffer);
        content.ReadAtLeast(buffer, length, throwOnEndOfStream: false);
        return true;
    }
}
