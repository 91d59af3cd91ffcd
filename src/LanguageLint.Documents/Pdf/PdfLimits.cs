namespace LanguageLint.Documents.Pdf;

/// <summary>How much of a machine a PDF may take; files made to harm stop here, and so do a few honest ones that are badly made.</summary>
internal static class PdfLimits
{
    /// <summary>The largest file, in bytes.</summary>
    public const int File = 128 * 1024 * 1024;

    /// <summary>The longest time for one file, where nothing else is said.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(8);

    /// <summary>How long a copy of the program may take to start, on a busy machine.</summary>
    public static readonly TimeSpan StartTime = TimeSpan.FromSeconds(30);

    /// <summary>The child's memory for objects, in bytes; with the runtime's own it stays below 500 MB.</summary>
    public const long Heap = 320L * 1024 * 1024;

    /// <summary>The stack of the thread that reads, in bytes.</summary>
    public const int Stack = 16 * 1024 * 1024;
}
