using System.Buffers;
using System.Net;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// The elements of a part with their offsets in its text, so that a few places can be written anew and all else stay as it is. The XML
/// must have been read by <see cref="PartXml"/> before: what is not well-formed is not looked for here.
/// </summary>
internal sealed class PartTree
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly List<PartElement> _elements = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Takes the XML of a part apart.</summary>
    /// <param name="part">The part's name.</param>
    /// <param name="text">Its XML, byte order mark left out.</param>
    public PartTree(string part, string text)
    {
        Part = part;
        Text = text;
        Parse();
    }

    /// <summary>Name of the part.</summary>
    public string Part { get; }

    /// <summary>The XML.</summary>
    public string Text { get; }

    /// <summary>The elements by number, in document order.</summary>
    public IReadOnlyList<PartElement> Elements => _elements;

    /// <summary>The root element.</summary>
    public PartElement Root => _elements[0];

    /// <summary>Whether an element is Word's own of a name.</summary>
    public static bool IsWord(PartElement element, string name) =>
        element.Name == name && OfficeNamespaces.Of(element.Namespace) == OfficeNamespace.Word;

    /// <summary>The XML of an element.</summary>
    public string Source(PartElement element) => Text[element.Start..element.End];

    /// <summary>The start tag of an element.</summary>
    public string StartTag(PartElement element) => Text[element.Start..element.ContentStart];

    /// <summary>The name of an element as it is written, with its prefix.</summary>
    public string WrittenName(PartElement element)
    {
        var name = Text.AsSpan(element.Start + 1, element.ContentStart - element.Start - 1);
        return name[..name.IndexOfAny(NameEnds)].ToString();
    }

    /// <summary>The XML with more at the end of the root element.</summary>
    public string Appended(string xml) => Root.IsEmptyTag
        ? $"{Text[..(Root.ContentStart - 2)]}>{xml}</{WrittenName(Root)}>{Text[Root.End..]}"
        : Text[..Root.ContentEnd] + xml + Text[Root.ContentEnd..];

    /// <summary>The decoded value of an attribute; null when the element has none of this local name.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">Local name.</param>
    /// <param name="prefixed">Whether the attribute is in a namespace, as all of Word's own are.</param>
    public string? Attribute(PartElement element, string name, bool prefixed = true)
    {
        foreach (var (written, value) in TagReader.Attributes(Text, element.Start, element.ContentStart))
        {
            var colon = Text.AsSpan(written.Start, written.Length).IndexOf(':');
            if (Text.AsSpan(written.Start + colon + 1, written.Length - colon - 1).SequenceEqual(name) && (colon > 0) == prefixed)
            {
                return WebUtility.HtmlDecode(Text.Substring(value.Start, value.Length));
            }
        }

        return null;
    }

    /// <summary>Whether white space at both ends of an element's text counts.</summary>
    public bool PreservesSpace(PartElement element)
    {
        for (var holder = element; holder is not null; holder = holder.Parent)
        {
            foreach (var (written, value) in TagReader.Attributes(Text, holder.Start, holder.ContentStart))
            {
                if (Text.AsSpan(written.Start, written.Length).SequenceEqual("xml:space"))
                {
                    return Text.AsSpan(value.Start, value.Length).SequenceEqual("preserve");
                }
            }
        }

        return false;
    }

    private void Parse()
    {
        PartElement? open = null;
        for (var at = Text.IndexOf('<'); at >= 0; at = at < Text.Length ? Text.IndexOf('<', at) : -1)
        {
            var rest = Text.AsSpan(at);
            if (rest.StartsWith("<!--"))
            {
                at = After("-->", at);
            }
            else if (rest.StartsWith("<![CDATA["))
            {
                at = After("]]>", at);
            }
            else if (rest.StartsWith("<?"))
            {
                at = After("?>", at);
            }
            else if (rest.StartsWith("</"))
            {
                open!.ContentEnd = at;
                open.End = at = After(">", at);
                open = open.Parent;
            }
            else
            {
                var element = ReadStartTag(open, at);
                at = element.ContentStart;
                open = element.IsEmptyTag ? open : element;
            }
        }
    }

    private int After(string end, int at) => Text.IndexOf(end, at, StringComparison.Ordinal) + end.Length;

    private PartElement ReadStartTag(PartElement? parent, int start)
    {
        var end = TagReader.End(Text, start);
        var tag = Text.AsSpan(start + 1, end - start - 2);
        var nameEnd = tag.IndexOfAny(NameEnds);
        var name = nameEnd < 0 ? tag : tag[..nameEnd];
        var scope = tag.Contains("xmlns", StringComparison.Ordinal) || parent is null ? new NamespaceScope(parent?.Scope, Bindings(start, end)) : parent.Scope;
        var colon = name.IndexOf(':');
        var ns = scope.Namespace(colon < 0 ? "" : name[..colon]);
        var element = new PartElement(parent, _elements.Count, Interned(name[(colon + 1)..]), scope, ns, start, end);
        if (Text[end - 2] == '/')
        {
            element.ContentEnd = element.End = end;
        }

        _elements.Add(element);
        return element;
    }

    private List<(string Prefix, string Namespace)> Bindings(int start, int end)
    {
        var bindings = new List<(string Prefix, string Namespace)>();
        foreach (var (written, value) in TagReader.Attributes(Text, start, end))
        {
            var name = Text.Substring(written.Start, written.Length);
            if (name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                bindings.Add((name == "xmlns" ? "" : name[6..], WebUtility.HtmlDecode(Text.Substring(value.Start, value.Length))));
            }
        }

        if (_elements.Count == 0)
        {
            bindings.Add(("xml", XmlNamespace));
        }

        return bindings;
    }

    private string Interned(ReadOnlySpan<char> name)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!names.TryGetValue(name, out var known))
        {
            known = name.ToString();
            _names.Add(known);
        }

        return known;
    }
}
