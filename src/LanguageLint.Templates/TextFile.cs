namespace LanguageLint.Templates;

/// <summary>A text file as the formats get it: a name to go by, and text that is decoded already.</summary>
public sealed class TextFile
{
    /// <summary>Takes a decoded file.</summary>
    /// <param name="path">The path as the user named it, <c>-</c> for standard input; nothing is read from it.</param>
    /// <param name="text">The decoded text, byte order mark left out. Blocks may keep slices of it.</param>
    /// <param name="extension">The extension to go by, with its dot; null for that of <paramref name="path"/>.</param>
    public TextFile(string path, ReadOnlyMemory<char> text, string? extension = null)
    {
        Path = path;
        Text = text;
#pragma warning disable CA1308 // Extensions are compared and shown in lower case.
        Extension = (extension ?? System.IO.Path.GetExtension(path)).ToLowerInvariant();
#pragma warning restore CA1308
    }

    /// <summary>The path as the user named it.</summary>
    public string Path { get; }

    /// <summary>The extension to go by: lower case, with the dot; empty where there is none.</summary>
    public string Extension { get; }

    /// <summary>The decoded text; places in the file are UTF-16 offsets into it.</summary>
    public ReadOnlyMemory<char> Text { get; }
}
