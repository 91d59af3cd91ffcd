using LanguageLint.Templates.Markup;
using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>Reads the text of an XML element. Character data is read as it stands; comments and the tags of elements inside are left out.</summary>
internal static class XmlValue
{
    /// <summary>Adds the value of an element whose start tag was just read, and moves behind its end tag.</summary>
    public static void AddTo(EntryList entries, ref MarkupScanner scanner, ReadOnlyMemory<char> source, string name)
    {
        var text = source.Span;
        var prose = new Prose(source);
        TextNotation notation = XmlNotation.Text;
        while (scanner.Read() && !IsEnd(scanner, text, name))
        {
            if (scanner.Kind == MarkupKind.Text)
            {
                Entities.AddTo(prose, text, scanner.Start, scanner.End);
            }
            else if (scanner.Kind == MarkupKind.CharacterData)
            {
                prose.AddSource(scanner.Content.Start, scanner.Content.Length);
                notation = XmlNotation.CharacterData;
            }
            else if (scanner.Kind == MarkupKind.StartTag && IsPlaceholder(text.Slice(scanner.Content.Start, scanner.Content.Length)))
            {
                var start = scanner.Start;
                if (!scanner.IsSelfClosing)
                {
                    scanner.SkipElement(text.Slice(scanner.Content.Start, scanner.Content.Length));
                }

                prose.AddStandIn(start, scanner.End - start);
            }
        }

        entries.Add(prose, notation);
    }

    /// <summary>Where the content of an element stands whose start tag was just read; the scanner moves behind its end tag.</summary>
    public static TextSpan ContentOf(ref MarkupScanner scanner, ReadOnlySpan<char> text, string name)
    {
        var start = scanner.End;
        var end = start;
        while (scanner.Read())
        {
            end = scanner.Start;
            if (IsEnd(scanner, text, name))
            {
                return TextSpan.FromBounds(start, end);
            }

            end = scanner.End;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsEnd(MarkupScanner scanner, ReadOnlySpan<char> text, string name) =>
        scanner.Kind == MarkupKind.EndTag && text.Slice(scanner.Content.Start, scanner.Content.Length).SequenceEqual(name);

    // What XLIFF writes for code in a text.
    private static bool IsPlaceholder(ReadOnlySpan<char> name) => name is "x" or "ph" or "bpt" or "ept" or "it" or "bx" or "ex" or "sub" or "cp";
}
