using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>A field: what its code says, and whether its result is being read.</summary>
internal sealed class FieldCode
{
    /// <summary>Starts a field.</summary>
    /// <param name="element">Number of the element that starts it.</param>
    public FieldCode(int element) => Element = element;

    /// <summary>Number of the element that starts the field.</summary>
    public int Element { get; }

    /// <summary>The code so far, such as <c>MERGEFIELD Name</c>.</summary>
    public PartText Code { get; } = new();

    /// <summary>Whether the code is over and what follows is the result.</summary>
    public bool IsInResult { get; private set; }

    /// <summary>Whether any result was read.</summary>
    public bool HasResult { get; set; }

    /// <summary>Whether the field is filled in for each letter, so that its result is not text to check.</summary>
    public bool IsHole { get; private set; }

    /// <summary>Ends the code.</summary>
    public void EndCode()
    {
        IsInResult = true;
        IsHole = FieldTexts.IsHole(Code.ToString());
    }

    /// <summary>Leaves a place in the code for a field within it.</summary>
    /// <param name="inner">The field within.</param>
    public void AddNested(FieldCode inner) => Code.Append([Templates.PlainText.Holes.StandIn], inner.Element, hole: inner);

    /// <summary>The texts in the code that somebody may see, by <see cref="FieldTexts"/>.</summary>
    public IEnumerable<(PartText Text, BlockScope Scope, string Label)> Texts() =>
        FieldTexts.Of(Code.ToString()).Select(text => (Code.Slice(text.Span), text.Scope, text.Label));
}
