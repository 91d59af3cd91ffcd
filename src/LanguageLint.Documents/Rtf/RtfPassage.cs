using System.Text;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>Text of a rich text file that is put together character by character, with the place and the holes of each.</summary>
internal sealed class RtfPassage
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End)> _places = [];
    private readonly List<TextSpan> _holes = [];

    /// <summary>Length so far, in UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>The text so far.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a character and where it is written.</summary>
    public void Append(char c, int start, int end)
    {
        _text.Append(c);
        _places.Add((start, end));
    }

    /// <summary>Makes a hole of the text from an offset on.</summary>
    public void AddHole(int start)
    {
        if (Length > start)
        {
            _holes.Add(TextSpan.FromBounds(start, Length));
        }
    }

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        _text.Clear();
        _places.Clear();
        _holes.Clear();
    }

    /// <summary>A part of the text on its own.</summary>
    public RtfPassage Slice(TextSpan span)
    {
        var slice = new RtfPassage();
        slice._text.Append(_text, span.Start, span.Length);
        slice._places.AddRange(_places.GetRange(span.Start, span.Length));
        slice._holes.AddRange(_holes.Where(hole => span.Contains(hole)).Select(hole => hole with { Start = hole.Start - span.Start }));
        return slice;
    }

    /// <summary>A block of this text, or null when there is nothing in it to read.</summary>
    public TextBlock? ToBlock(BlockScope scope, string place)
    {
        MendPairs();
        var text = Text;
        if (!Holes.HasText(text))
        {
            return null;
        }

        var map = new OffsetMap.Builder();
        foreach (var (start, end) in _places)
        {
            map.Add(1, start, end - start);
        }

        var found = Holes.Find(text).Where(hole => !_holes.Exists(field => field.Overlaps(hole)));
        return new TextBlock(text.AsMemory(), scope, new RtfMap(map.Build()), [.. _holes.Concat(found).OrderBy(hole => hole.Start)], place);
    }

    // Halves of surrogate pairs come one by one; one without the other is no character.
    private void MendPairs()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (char.IsHighSurrogate(_text[i]) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(_text[i]))
            {
                _text[i] = '\uFFFD';
            }
        }
    }
}
