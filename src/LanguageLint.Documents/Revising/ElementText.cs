using System.Globalization;
using System.Text;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// The decoded text of an element and, for each of its UTF-16 units, where it stands in the XML: an entity is one or two units, CR LF one.
/// </summary>
internal sealed class ElementText
{
    private readonly PartTree _tree;
    private readonly List<int> _offsets = [];
    private readonly bool _isPlain = true;

    /// <summary>Decodes the text of an element.</summary>
    public ElementText(PartTree tree, PartElement element)
    {
        _tree = tree;
        var text = new StringBuilder();
        var xml = tree.Text;
        for (var at = element.ContentStart; at < element.ContentEnd;)
        {
            if (xml[at] == '<')
            {
                _isPlain = false;
                at = AddMarkup(text, xml, at);
            }
            else
            {
                at = AddCharacter(text, xml, at);
            }
        }

        _offsets.Add(element.ContentEnd);
        Value = text.ToString();
        var trimmed = tree.PreservesSpace(element) || OfficeNamespaces.Of(element.Namespace) == OfficeNamespace.Drawing ? Value : Value.Trim(' ', '\t', '\r', '\n');
        SeenStart = trimmed.Length == 0 ? 0 : Value.IndexOf(trimmed, StringComparison.Ordinal);
        SeenEnd = SeenStart + trimmed.Length;
    }

    /// <summary>The text, white space not trimmed.</summary>
    public string Value { get; }

    /// <summary>Where the text begins that Word shows.</summary>
    public int SeenStart { get; }

    /// <summary>Where the text ends that Word shows.</summary>
    public int SeenEnd { get; }

    /// <summary>The XML of a part of the text: as it is written, or written anew where markup stands in it.</summary>
    public string Source(int start, int end) =>
        _isPlain ? _tree.Text[_offsets[start].._offsets[end]] : WordMarkup.Escape(Value.AsSpan(start, end - start), isUnicode: true);

    // Only CDATA is text; comments and instructions are passed over.
    private int AddMarkup(StringBuilder text, string xml, int at)
    {
        const string cdata = "<![CDATA[";
        if (!xml.AsSpan(at).StartsWith(cdata))
        {
            return xml.IndexOf(xml[at + 1] == '?' ? "?>" : xml[at + 1] == '!' ? "-->" : ">", at, StringComparison.Ordinal) is var end
                && xml[at + 1] is '?' ? end + 2 : xml[at + 1] is '!' ? end + 3 : end + 1;
        }

        var close = xml.IndexOf("]]>", at, StringComparison.Ordinal);
        for (var i = at + cdata.Length; i < close; i++)
        {
            Add(text, xml[i] == '\r' ? '\n' : xml[i], i);
            i += xml[i] == '\r' && xml[i + 1] == '\n' ? 1 : 0;
        }

        return close + 3;
    }

    private int AddCharacter(StringBuilder text, string xml, int at)
    {
        switch (xml[at])
        {
            case '\r':
                Add(text, '\n', at);
                return xml[at + 1] == '\n' ? at + 2 : at + 1;
            case '&':
                var end = xml.IndexOf(';', at);
                foreach (var unit in Entity(xml.AsSpan(at + 1, end - at - 1)))
                {
                    Add(text, unit, at);
                }

                return end + 1;
            default:
                Add(text, xml[at], at);
                return at + 1;
        }
    }

    private void Add(StringBuilder text, char unit, int offset)
    {
        text.Append(unit);
        _offsets.Add(offset);
    }

    // A well-formed part without a document type has these five and character references only.
    private static string Entity(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        ['#', 'x', .. var digits] => char.ConvertFromUtf32(int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
        [_, .. var digits] => char.ConvertFromUtf32(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)),
        _ => "",
    };
}
