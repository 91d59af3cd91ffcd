namespace LanguageLint.Documents.Packaging;

/// <summary>
/// How much of an office file is read. Real letters stay far below (the deepest of 3,772 files measured nests 29 elements); files made to
/// harm stop here. Sizes are counted while inflating, as the sizes a file declares may lie.
/// </summary>
internal static class PackageLimits
{
    /// <summary>The largest file, in bytes.</summary>
    public const int File = 64 * 1024 * 1024;

    /// <summary>The most parts a file may have.</summary>
    public const int Parts = 5_000;

    /// <summary>The largest part, inflated, in bytes.</summary>
    public const long Part = 64 * 1024 * 1024;

    /// <summary>All parts read, inflated, in bytes.</summary>
    public const long AllParts = 256 * 1024 * 1024;

    /// <summary>The deepest nesting of XML elements.</summary>
    public const int Depth = 256;

    /// <summary>What is said of a file beyond a limit.</summary>
    public static UnreadableFileException Exceeded(string what) =>
        new($"This office file {what}, so it is not read: if you trust it, open it in the program it was made with, save it anew or in smaller files, and check those.");
}
