namespace LanguageLint.Templates.Catalogues;

/// <summary>Tells translation files by their names, and English by its tags.</summary>
internal static class TranslationNames
{
    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "locale", "locales", "_locales", "lang", "langs", "languages", "i18n", "l10n", "translation", "translations", "messages", "nls",
    };

    // ISO 639-1, without English.
    private static readonly HashSet<string> Languages = new(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz
        ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa
        pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] BundleNames = ["message", "messages", "label", "labels", "texts", "strings", "resources", "translations", "letters", "i18n"];

    /// <summary>Whether a BCP 47 tag, its parts joined by hyphens or underscores, is of English.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> tag) =>
        tag.Length >= 2 && tag[..2].Equals("en", StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] is '-' or '_' or '.' or '@');

    /// <summary>Whether a resource file is in another language than English, going by its name, as .NET does: <c>Letters.cy.resx</c>, <c>Letters.pt-BR.resx</c>.</summary>
    public static bool IsOtherLanguage(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var tag = name.Substring(name.LastIndexOf('.') + 1);
        return tag.Length < name.Length && tag.Length >= 2 && (tag.Length == 2 || tag[2] == '-') && Languages.Contains(tag.Substring(0, 2));
    }

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
