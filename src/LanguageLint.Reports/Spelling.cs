using System.Text;

namespace LanguageLint.Reports;

/// <summary>Spells the values of enumerations as reports and packs do: <c>TableCell</c> is <c>table-cell</c>.</summary>
public static class Spelling
{
    /// <summary>The value's name in kebab case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var spelt = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && spelt.Length > 0)
            {
                spelt.Append('-');
            }

            spelt.Append(char.ToLowerInvariant(letter));
        }

        return spelt.ToString();
    }
}
