using System.Text;

namespace LanguageLint.Cli.Packs;

/// <summary>Names of packs and rules, made from what people call them.</summary>
internal static class Kebab
{
    private const int Longest = 48;

    /// <summary>Letters and digits in lower case, with a hyphen for whatever stands between them; <c>words</c> where there are none.</summary>
    public static string Of(string text)
    {
        var name = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (name.Length > 0 && name[^1] != '-' && character is not ('\'' or '’'))
            {
                name.Append('-');
            }
        }

        var whole = name.ToString().Trim('-');
        return whole.Length == 0 ? "words" : whole.Length <= Longest ? whole : whole[..Longest].Trim('-');
    }
}
