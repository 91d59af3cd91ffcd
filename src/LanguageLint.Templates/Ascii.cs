namespace LanguageLint.Templates;

/// <summary>Tells ASCII letters and digits, for which netstandard2.0 has no word.</summary>
internal static class Ascii
{
    public static bool IsLower(char c) => (uint)(c - 'a') <= 'z' - 'a';

    public static bool IsLetter(char c) => IsLower((char)(c | 0x20));

    public static bool IsDigit(char c) => (uint)(c - '0') <= '9' - '0';

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsHexDigit(char c) => IsDigit(c) || (char)(c | 0x20) is >= 'a' and <= 'f';
}
