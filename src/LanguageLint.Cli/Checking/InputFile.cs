namespace LanguageLint.Cli.Checking;

/// <summary>A file that a run was asked to check.</summary>
/// <param name="Path">The path as the user named it or, in a folder, from the name of the folder on, with <c>/</c>; <c>-</c> for standard input.</param>
/// <param name="FullPath">The absolute path; empty for standard input.</param>
/// <param name="Problem">One sentence that says why it cannot be checked; null when nothing is known against it.</param>
internal sealed record InputFile(string Path, string FullPath, string? Problem = null)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether this is standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;
}
