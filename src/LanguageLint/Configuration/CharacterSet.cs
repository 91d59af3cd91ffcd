namespace LanguageLint.Configuration;

/// <summary>Characters that may stand at one place of a path.</summary>
/// <param name="Ranges">The characters, as ranges with both ends in.</param>
/// <param name="IsNegated">Whether all others are meant.</param>
/// <param name="CrossesFolders">Whether <c>/</c> may be among them.</param>
public sealed record CharacterSet(IReadOnlyList<(char From, char To)> Ranges, bool IsNegated, bool CrossesFolders)
{
    /// <summary>Every character.</summary>
    public static CharacterSet Any { get; } = new([], IsNegated: true, CrossesFolders: true);

    /// <summary>Every character but <c>/</c>.</summary>
    public static CharacterSet InName { get; } = new([], IsNegated: true, CrossesFolders: false);

    /// <summary>One character.</summary>
    public static CharacterSet Of(char character) => new([(character, character)], IsNegated: false, CrossesFolders: true);

    /// <summary>Whether the character is in the set.</summary>
    public bool Contains(char character)
    {
        if (character == '/' && !CrossesFolders)
        {
            return false;
        }

        foreach (var (from, to) in Ranges)
        {
            if (from <= character && character <= to)
            {
                return !IsNegated;
            }
        }

        return IsNegated;
    }
}
