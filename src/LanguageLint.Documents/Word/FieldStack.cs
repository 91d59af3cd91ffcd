namespace LanguageLint.Documents.Word;

/// <summary>The fields that are open at a place of a story, the outermost first: fields stand in codes and results of others.</summary>
internal sealed class FieldStack
{
    private readonly List<FieldCode> _open = [];

    /// <summary>How many fields are open.</summary>
    public int Count => _open.Count;

    /// <summary>The innermost field; null when none is open.</summary>
    public FieldCode? Top => _open.Count > 0 ? _open[^1] : null;

    /// <summary>Opens a field, whose code follows.</summary>
    /// <param name="element">Number of the element that starts it.</param>
    public void Begin(int element)
    {
        var field = new FieldCode(element);
        if (Top is { IsInResult: false } outer)
        {
            outer.AddNested(field);
        }

        _open.Add(field);
    }

    /// <summary>Adds to the code of the innermost field.</summary>
    public void AddCode(ReadOnlySpan<char> code, int element, string? attribute = null)
    {
        if (Top is { IsInResult: false } field)
        {
            field.Code.Append(code, element, attribute: attribute);
        }
    }

    /// <summary>Ends the code of the innermost field, and answers that field; null when there is none or its code was over.</summary>
    public FieldCode? EndCode()
    {
        if (Top is not { IsInResult: false } field)
        {
            return null;
        }

        field.EndCode();
        return field;
    }

    /// <summary>Closes the innermost field.</summary>
    public void End()
    {
        if (_open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>A code that goes on in the next paragraph has a line break there.</summary>
    public void EndParagraph()
    {
        foreach (var field in _open)
        {
            if (!field.IsInResult)
            {
                field.Code.Append("\n", field.Element);
            }
        }
    }

    /// <summary>
    /// Whether text that is read now shows in the document. Text in a code belongs to the code, and the result of a field within a code is
    /// not seen.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="element">Number of the element that holds it.</param>
    /// <param name="offset">Where it starts in the element's text.</param>
    /// <param name="hole">The outermost field that is filled in for each letter; null when there is none.</param>
    public bool Shows(ReadOnlySpan<char> text, int element, int offset, out FieldCode? hole)
    {
        hole = null;
        foreach (var field in _open)
        {
            if (!field.IsInResult)
            {
                if (ReferenceEquals(field, Top))
                {
                    field.Code.Append(text, element, offset);
                }

                return false;
            }

            field.HasResult = true;
            hole ??= field.IsHole ? field : null;
        }

        return true;
    }
}
