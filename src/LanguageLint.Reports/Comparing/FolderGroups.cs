namespace LanguageLint.Reports.Comparing;

/// <summary>Puts files together by folder: each folder for itself, or by the first few names of its path, such as one for each team.</summary>
/// <param name="Depth">How many names count; null for all of them.</param>
public sealed record FolderGroups(int? Depth = null)
{
    /// <summary>What the folder is called that a run started in.</summary>
    public const string Here = ".";

    /// <summary>The group of a file, by its path as reports name it.</summary>
    public string OfFile(string path) => OfFolder(FolderOf(path));

    /// <summary>The group of a folder.</summary>
    public string OfFolder(string folder)
    {
        if (Depth is not { } names)
        {
            return folder;
        }

        var end = 0;
        for (; names > 0 && end < folder.Length; names--)
        {
            end = folder.IndexOf('/', end + 1) is var slash and >= 0 ? slash : folder.Length;
        }

        return folder[..end];
    }

    /// <summary>The folder of a file; <see cref="Here"/> where its path names none.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') switch
    {
        < 0 => Here,
        0 => "/",
        var slash => path[..slash],
    };
}
