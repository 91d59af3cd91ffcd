namespace LanguageLint.Templates.Catalogues;

/// <summary>Tells translation files by their names, and English by its tags.</summary>
internal static class TranslationNames
{
    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "locale", "locales", "_locales", "lang", "langs", "languages", "i18n", "l10n", "translation", "translations", "messages", "nls",
    };

    private static readonly string[] BundleNames = ["message", "messages", "label", "labels", "texts", "strings", "resources", "translations", "letters", "i18n"];

    /// <summary>Whether a BCP 47 tag, its parts joined by hyphens or underscores, is of English.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> tag) =>
        tag.Length >= 2 && tag[..2].Equals("en", StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] is '-' or '_' or '.' or '@');

    /// <summary>
    /// Whether a JSON or YAML file is one of translations, going by its path: <c>en.json</c>, <c>messages.en-GB.yml</c>, or English, or no language, in a
    /// folder such as <c>locales</c>.
    /// </summary>
    public static bool AreIn(string path)
    {
        var parts = path.Split('/', '\\');
        var name = Path.GetFileNameWithoutExtension(parts[^1]);
        var tag = name.Substring(name.LastIndexOf('.') + 1);
        if (IsEnglish(tag.AsSpan()) && tag.Length <= 8)
        {
            return true;
        }

        for (var i = parts.Length - 2; i >= 0 && i >= parts.Length - 4; i--)
        {
            if (IsEnglish(parts[i].AsSpan()) && i > 0 && Folders.Contains(parts[i - 1]))
            {
                return true;
            }

            if (Folders.Contains(parts[i]))
            {
                return i == parts.Length - 2 && !IsTag(tag);
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a .properties file is a bundle of English messages and not of settings, going by its path: <c>messages.properties</c>,
    /// <c>letters_en_GB.properties</c>, or English, or no language, in a folder such as <c>i18n</c>.
    /// </summary>
    public static bool AreBundle(string path)
    {
        var parts = path.Split('/', '\\');
        var name = Path.GetFileNameWithoutExtension(parts[^1]);
        var tagStart = name.IndexOf('_');
        return tagStart >= 0 ? IsEnglish(name.AsSpan(tagStart + 1))
            : BundleNames.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || (parts.Length > 1 && Folders.Contains(parts[^2]));
    }

    // cy, pl, pt-BR
    private static bool IsTag(string tag) => tag.Length is 2 or 5 && Ascii.IsLower(tag[0]) && Ascii.IsLower(tag[1]) && (tag.Length == 2 || tag[2] is '-' or '_');
}
