using LanguageLint.Documents.Word;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>A field of a rich text file while it is read: its code, with the place of each character.</summary>
internal sealed class RtfField
{
    private readonly RtfPassage _code = new();

    /// <summary>Whether its result is filled in for each reader.</summary>
    public bool IsHole => FieldTexts.IsHole(_code.Text);

    /// <summary>Adds a character of the code.</summary>
    public void Append(char c, int start, int end) => _code.Append(c, start, end);

    /// <summary>Leaves a place in the code for a field within it.</summary>
    public void AddNested(int start, int end)
    {
        var from = _code.Length;
        _code.Append(Holes.StandIn, start, end);
        _code.AddHole(from);
    }

    /// <summary>The texts in the code that somebody may see.</summary>
    /// <param name="place">Where the field stands, such as “paragraph 3”.</param>
    public IEnumerable<TextBlock> Blocks(string place)
    {
        foreach (var text in FieldTexts.Of(_code.Text))
        {
            if (_code.Slice(text.Span).ToBlock(text.Scope, $"{text.Label} in {place}") is { } block)
            {
                yield return block;
            }
        }
    }
}
