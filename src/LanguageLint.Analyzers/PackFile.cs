using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers;

/// <summary>An additional file that is a house pack.</summary>
/// <param name="Path">Its path, with <c>/</c> between folders.</param>
/// <param name="File">The path as the compiler has it.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsAsked">Whether the project asks for it, or a package it uses; else it was found in a folder and holds there.</param>
internal readonly record struct PackFile(string Path, string File, SourceText Text, bool IsAsked)
{
    private const string Ending = ".languagelint.yml";
    private const string Mark = "build_metadata.AdditionalFiles.LanguageLint";

    // What the build files of this package write there, of packs that the project asks for and of those that lie in its folders.
    private const string Asked = "pack";
    private const string Found = "folder";

    /// <summary>Its folder, with <c>/</c> at the end.</summary>
    public string Folder => Path.Substring(0, Path.LastIndexOf('/') + 1);

    /// <summary>Whether an additional file is a pack: by its name, or because the project says so.</summary>
    public static bool IsPack(string path, AnalyzerConfigOptions options) =>
        path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) || MarkOf(options) == Asked;

    /// <summary>Reads a pack; null where a file is none.</summary>
    public static PackFile? Of(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation) =>
        IsPack(file.Path, options) && file.GetText(cancellation) is { } text
            ? new PackFile(Paths.WithSlashes(file.Path), file.Path, text, MarkOf(options) != Found)
            : null;

    private static string? MarkOf(AnalyzerConfigOptions options) => options.TryGetValue(Mark, out var mark) ? mark : null;
}
