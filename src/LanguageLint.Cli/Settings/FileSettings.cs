using LanguageLint.Configuration;

namespace LanguageLint.Cli.Settings;

/// <summary>What has been decided for one file.</summary>
/// <param name="Configuration">What <c>.editorconfig</c> says.</param>
/// <param name="Packs">The house packs, the strongest last.</param>
/// <param name="Folders">The folders that had a say, the nearest first.</param>
internal sealed record FileSettings(LintConfiguration Configuration, IReadOnlyList<PackFile> Packs, IReadOnlyList<FolderSettings> Folders);

/// <summary>A house pack that holds for a file.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="By">Why it holds, in a few words.</param>
internal sealed record PackFile(string Path, string By);
