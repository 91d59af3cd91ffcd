using System.Text;
using LanguageLint.Cli.Files;
using LanguageLint.Cli.Settings;
using LanguageLint.Configuration;

namespace LanguageLint.Cli.Setup;

/// <summary>The section that <c>init</c> puts into <c>.editorconfig</c>. What a file holds already stays as it is, byte for byte.</summary>
internal static class SettingsStart
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The section.</summary>
    /// <param name="style">The house style to follow.</param>
    /// <param name="styles">The house styles there are.</param>
    public static string Section(string style, IEnumerable<string> styles) => $"""
        [*]
        # LanguageLint. House style: none, {string.Join(", ", styles)}.
        languagelint_style = {style}
        # The word this service prefers, for one person and for many:
        # languagelint_person = person on probation / people on probation
        # Weights by rule or category: off, note, suggestion, warning, error:
        # languagelint_severity.plain-language = off

        """.ReplaceLineEndings("\n");

    /// <summary>The file that speaks to this tool already, of those that hold in a folder; null when none does.</summary>
    public static string? Existing(string folder)
    {
        foreach (var at in Upward.From(folder))
        {
            var file = Path.Combine(at, FolderSettings.FileName);
            var text = File.Exists(file) ? File.ReadAllText(file) : "";
            if (text.Contains("languagelint_", StringComparison.OrdinalIgnoreCase))
            {
                return file;
            }

            if (ConfigurationFile.Parse(file.Replace(Path.DirectorySeparatorChar, '/'), text).IsRoot)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The content of a file with a section added at its end, in its own line ends; null when its encoding is not UTF-8.</summary>
    /// <param name="before">Its content; empty for a new file.</param>
    /// <param name="section">The section.</param>
    public static byte[]? With(byte[] before, string section)
    {
        try
        {
            var text = Strict.GetString(before);
            var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            var gap = text.Length == 0 ? "" : text.EndsWith('\n') ? end : end + end;
            return [.. before, .. Strict.GetBytes(gap + section.ReplaceLineEndings(end))];
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
