namespace LanguageLint.Templates.Masks;

/// <summary>Finds the next place of a sign, remembering the last answer, so that asking from place to place reads a text once.</summary>
internal struct NextSign(string sign)
{
    private int _next = -1;
    private bool _isOver;

    /// <summary>The last answer.</summary>
    public readonly int Last => _next;

    /// <summary>Offset of the first sign at or after a place; -1 when there is none. Places are asked in order.</summary>
    public int From(ReadOnlySpan<char> text, int start)
    {
        if (_isOver || start >= text.Length)
        {
            return -1;
        }

        if (_next < start)
        {
            var found = text[start..].IndexOf(sign);
            _isOver = found < 0;
            _next = start + found;
        }

        return _isOver ? -1 : _next;
    }
}
