using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>Makes blocks of a story's texts and names the place of each as a person would find it.</summary>
internal static class StoryPlaces
{
    private const int WordsQuoted = 3;

    /// <summary>The blocks of a story, in reading order.</summary>
    /// <param name="texts">Its texts, in order.</param>
    /// <param name="part">The part that holds them.</param>
    /// <param name="story">What a person calls the story, such as “page header”; null for the main text.</param>
    public static IEnumerable<TextBlock> ToBlocks(IReadOnlyList<StoryText> texts, string part, string? story)
    {
        var places = new Dictionary<StoryText, string>();
        var paragraphs = 0;
        PartText? last = null;
        foreach (var text in texts)
        {
            var isPlain = text is { Label: null, Table: 0, IsInTextBox: false };
            if (text.Label is null && !text.IsInTextBox && text.Text.HasWords)
            {
                paragraphs += isPlain ? 1 : 0;
                last = text.Text;
            }

            var place = text switch
            {
                { IsInTextBox: true, Label: null } => last is null ? "text box" : $"text box after “{last.FirstWords(WordsQuoted)}”",
                { Label: { } label, Host: { } host } => places.TryGetValue(host, out var hostPlace) && hostPlace.Length > 0 ? $"{label} in {hostPlace}" : label,
                { Label: { } label } => label,
                { Table: > 0 } => string.Create(CultureInfo.InvariantCulture, $"table {text.Table}, row {text.Row}"),
                _ => story is null ? string.Create(CultureInfo.InvariantCulture, $"paragraph {Math.Max(paragraphs, 1)}") : "",
            };
            places[text] = place;
            var full = story is null ? place : place.Length > 0 ? $"{story}, {place}" : story;
            if (text.Text.ToBlock(part, text.Scope, full) is { } block)
            {
                yield return block;
            }
        }
    }
}
