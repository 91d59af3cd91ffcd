using System.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>The paragraph styles of a rich text file, as far as their names tell headings.</summary>
internal sealed class RtfStyles
{
    private readonly HashSet<int> _headings = [];
    private readonly StringBuilder _name = new();
    private int _current;

    /// <summary>The table of styles goes on to a style.</summary>
    public void Start(int style)
    {
        _current = style;
        _name.Clear();
    }

    /// <summary>Adds to the name of that style.</summary>
    public void AddToName(char c) => _name.Append(c);

    /// <summary>The name is over.</summary>
    public void End()
    {
        var name = _name.ToString().Trim();
        if (name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.StartsWith("title", StringComparison.OrdinalIgnoreCase))
        {
            _headings.Add(_current);
        }

        _name.Clear();
    }

    /// <summary>Whether paragraphs of a style are headings.</summary>
    public bool IsHeading(int style) => _headings.Contains(style);
}
