using System.Collections.Immutable;
using System.Globalization;

namespace LanguageLint.Analyzers;

/// <summary>
/// How the analyzer tells the code fixes what may be written: in a diagnostic's properties, already spelt for the place where it goes.
/// </summary>
internal static class FixProperties
{
    /// <summary>Set when the first edit is certain, and the text is shown and used for nothing else.</summary>
    private const string Safe = "safe";

    private const string Edit = "edit";
    private const string Text = "text";

    /// <summary>No edits.</summary>
    public static ImmutableDictionary<string, string?> None { get; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Properties for a list of edits.</summary>
    /// <param name="suggestions">What a reader will see.</param>
    /// <param name="edits">How it is written in the file; null where it cannot be.</param>
    /// <param name="isSafe">Whether the first one is certain.</param>
    public static ImmutableDictionary<string, string?> Of(IReadOnlyList<string> suggestions, IEnumerable<string?> edits, bool isSafe)
    {
        var properties = None.ToBuilder();
        var number = 0;
        foreach (var edit in edits)
        {
            if (edit is not null)
            {
                properties[Key(Edit, number)] = edit;
                properties[Key(Text, number)] = suggestions[number];
            }

            number++;
        }

        if (isSafe && properties.ContainsKey(Key(Edit, 0)))
        {
            properties[Safe] = "";
        }

        return properties.ToImmutable();
    }

    /// <summary>Whether the first edit is certain.</summary>
    public static bool IsSafe(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(Safe);

    /// <summary>An edit by its number, and what a reader will see of it; null when there is none of that number.</summary>
    public static (string Edit, string Text)? At(ImmutableDictionary<string, string?> properties, int number) =>
        properties.TryGetValue(Key(Edit, number), out var edit) && edit is not null ? (edit, properties[Key(Text, number)] ?? "") : null;

    private static string Key(string name, int number) => name + number.ToString(CultureInfo.InvariantCulture);
}
