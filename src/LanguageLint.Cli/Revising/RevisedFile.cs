using LanguageLint.Cli.Checking;
using LanguageLint.Documents;
using LanguageLint.Documents.Revising;

namespace LanguageLint.Cli.Revising;

/// <summary>Reads and writes files that are revised, with a sentence for what can go wrong.</summary>
internal static class RevisedFile
{
    /// <summary>The content of a file.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public static byte[] Read(InputFile file)
    {
        if (file.Problem is { } problem)
        {
            throw new UnreadableFileException(problem);
        }

        try
        {
            using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return new SourceFile(file.Path, stream).ReadBytes();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException("This file may not be read: close it in other programs, or ask its owner for permission to read it.", e);
        }
    }

    /// <summary>Writes a file as a whole or not at all.</summary>
    /// <exception cref="UnreadableFileException">It cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        try
        {
            AtomicFile.Write(path, bytes);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new UnreadableFileException("There is no folder of this name to write to: make it, or check the spelling.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException("The new file could not be written: close it in other programs, and check that the folder may be written to and has room.", e);
        }
    }

    /// <summary>Whether two full paths are of one file, by name or by link.</summary>
    public static bool IsSame(string one, string other) =>
        Final(one).Equals(Final(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string Final(string path) => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;
}
