namespace LanguageLint.Documents.Revising;

/// <summary>Writes a file so that whoever reads it sees the old content or the new, never a part of it.</summary>
public static class AtomicFile
{
    /// <summary>Writes beside the file and renames; permissions of a file that is replaced are kept, and a link is followed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its new content.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, byte[] bytes) => Put(path, bytes, overwrites: true);

    /// <summary>Writes beside the file and renames, where there is none yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="IOException">There is a file of this name, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Create(string path, byte[] bytes) => Put(path, bytes, overwrites: false);

    private static void Put(string path, byte[] bytes, bool overwrites)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var isThere = overwrites && File.Exists(path);
        var target = (isThere ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
        if (isThere)
        {
            // A rename would also replace a file that nobody may write to.
            using var probe = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }

        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (isThere && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrites);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
