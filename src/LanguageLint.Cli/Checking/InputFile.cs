namespace LanguageLint.Cli.Checking;

/// <summary>A file that a run was asked to check.</summary>
/// <param name="Path">The path as the user named it or, in a folder, from the name of the folder on, with <c>/</c>; <c>-</c> for standard input without a name.</param>
/// <param name="FullPath">The absolute path; empty for standard input without a name.</param>
/// <param name="Problem">One sentence that says why it cannot be checked; null when nothing is known against it.</param>
internal sealed record InputFile(string Path, string FullPath, string? Problem = null)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>A path of the user as reports spell it: with <c>/</c> on every system.</summary>
    public static string Spelt(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    /// <summary>Gives the content where it is not to come from disk, such as from git; null where it is.</summary>
    public Func<byte[]>? Stored { get; init; }

    /// <summary>Whether the content comes from standard input. A name that the user gave it says what it is and whose settings hold; no such file is opened.</summary>
    public bool IsStandardInput { get; init; }

    /// <summary>Whether it has a place among other files: everything but standard input without a name.</summary>
    public bool HasPlace => FullPath.Length > 0;
}
