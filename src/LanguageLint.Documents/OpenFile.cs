namespace LanguageLint.Documents;

/// <summary>Opens files of users, and says in a sentence what stands against it.</summary>
internal static class OpenFile
{
    /// <summary>Reads a file, which may be open in another program.</summary>
    /// <exception cref="UnreadableFileException">It cannot be opened or read.</exception>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        try
        {
            // No buffer: readers read in large pieces.
            using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
            return read(content);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException("There is no file of this name: check the spelling and the folder.", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UnreadableFileException(Directory.Exists(path)
                ? "This is a folder, not a file: name the files in it, or check the folder as a whole."
                : "This file may not be read: ask its owner for permission to read it.", e);
        }
        catch (IOException e)
        {
            throw new UnreadableFileException("This file could not be read from disk: close it in other programs, check that its drive is connected, and try again.", e);
        }
    }
}
