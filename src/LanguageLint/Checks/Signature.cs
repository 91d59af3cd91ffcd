using LanguageLint.Text;

namespace LanguageLint.Checks;

/// <summary>Reads who signs a letter: the line after “Yours sincerely”, or a name that stands alone at the end.</summary>
internal static class Signature
{
    private const int MostNameWords = 5;

    private static readonly string[] Closings =
        ["yours", "kind regards", "best regards", "warm regards", "warmest regards", "with regards", "regards", "best wishes", "with best wishes", "many thanks", "thank you", "thanks", "take care", "all the best", "sincerely"];

    // Words of a role or an office: the line that holds one names nobody.
    private static readonly string[] OfficeWords =
        ["team", "service", "services", "unit", "department", "office", "probation", "court", "centre", "manager", "officer", "practitioner", "administrator", "admin", "reception", "management", "the", "trust", "group"];

    /// <summary>Whether a person’s name, or text to be filled in, stands under the closing.</summary>
    public static bool NamesPerson(IReadOnlyList<TextBlock> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var text = blocks[i].Text.Span;
            for (var start = 0; start < text.Length; start = EndOfLine(text, start) + 1)
            {
                var end = EndOfLine(text, start);
                if (!IsClosing(text.Slice(start, end - start)))
                {
                    continue;
                }

                if (NamesPerson(blocks[i], end) || (i + 1 < blocks.Count && NamesPerson(blocks[i + 1], 0)))
                {
                    return true;
                }
            }
        }

        return blocks.Count > 1 && (NamesPerson(blocks[blocks.Count - 1], 0) || NamesPerson(blocks[blocks.Count - 1], StartOfLastLine(blocks[blocks.Count - 1].Text.Span)));
    }

    private static int StartOfLastLine(ReadOnlySpan<char> text) => text.TrimEnd().LastIndexOf('\n') + 1;

    private static bool IsClosing(ReadOnlySpan<char> line)
    {
        line = line.Trim().TrimEnd(",.!".AsSpan());
        foreach (var closing in Closings)
        {
            if (line.StartsWith(closing.AsSpan(), StringComparison.OrdinalIgnoreCase) && Words(line) <= 3)
            {
                return true;
            }
        }

        return false;
    }

    // The first line with words from an offset on.
    private static bool NamesPerson(TextBlock block, int from)
    {
        var text = block.Text.Span;
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        var end = EndOfLine(text, from);
        foreach (var hole in block.Holes)
        {
            if (hole.Start == from && hole.End <= end)
            {
                return true;
            }
        }

        var line = text.Slice(from, end - from);
        return IsName(line) && !IsClosing(line);
    }

    private static bool IsName(ReadOnlySpan<char> line)
    {
        if (Words(line) is 0 or > MostNameWords)
        {
            return false;
        }

        foreach (var word in line.ToString().Split((char[])[' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(word[0]) || Array.Exists(OfficeWords, office => office.Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int from)
    {
        var length = text.Slice(Math.Min(from, text.Length)).IndexOf('\n');
        return length < 0 ? text.Length : from + length;
    }

    private static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        for (var i = 0; i < line.Length; i++)
        {
            words += !char.IsWhiteSpace(line[i]) && (i == 0 || char.IsWhiteSpace(line[i - 1])) ? 1 : 0;
        }

        return words;
    }
}
