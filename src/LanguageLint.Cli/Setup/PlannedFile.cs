namespace LanguageLint.Cli.Setup;

/// <summary>A file that <c>init</c> would write.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Content">Its whole content.</param>
/// <param name="Shown">What a person is shown of it: the lines that are new, or a sentence.</param>
/// <param name="Before">The content that it has now, and goes on with; null for a file that is not there.</param>
internal sealed record PlannedFile(string Path, byte[] Content, string Shown, byte[]? Before = null);
