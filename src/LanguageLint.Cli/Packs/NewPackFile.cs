using System.Text;
using LanguageLint.Cli.Settings;
using LanguageLint.Documents.Revising;

namespace LanguageLint.Cli.Packs;

/// <summary>A house pack that is to be written, where there is none yet.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Named">Its path as the user would write it.</param>
internal sealed record NewPackFile(string Path, string Named)
{
    /// <summary>The file that a name stands for: the name itself where it ends in <c>.yml</c>, else with the ending of house packs.</summary>
    /// <exception cref="UsageException">There is such a file already.</exception>
    public static NewPackFile Of(Surroundings surroundings, string name)
    {
        var named = name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? name : name + FolderSettings.PackEnding;
        var path = surroundings.FullPath(named);
        return File.Exists(path) ? throw new UsageException($"{named}: There is a file of this name already, and it is left as it is: choose another name.") : new NewPackFile(path, named);
    }

    /// <summary>The pack's own name: that of the file without its endings.</summary>
    public string PackName => Kebab.Of(System.IO.Path.GetFileName(Path).Split('.')[0]);

    /// <summary>Whether the pack is found by itself, going by its name.</summary>
    public bool IsFound => Path.EndsWith(FolderSettings.PackEnding, StringComparison.Ordinal);

    /// <summary>Writes the pack, whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(string text)
    {
        try
        {
            AtomicFile.Create(Path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Named}: The pack could not be written: check that its folder is there and may be written to.");
        }
    }
}
