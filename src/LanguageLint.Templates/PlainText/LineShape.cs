using LanguageLint.Text;

namespace LanguageLint.Templates.PlainText;

/// <summary>What a line of plain text looks like.</summary>
/// <param name="Start">Where its text starts in the line: after indentation, bullet or number.</param>
/// <param name="Length">Length of its text; 0 for a blank line and for a rule of dashes.</param>
/// <param name="Scope">What a block that starts with this line is.</param>
/// <param name="StartsBlock">Whether the line cannot go on from the one above.</param>
/// <param name="EndsBlock">Whether the line below cannot go on from it.</param>
/// <param name="IsCapitals">Whether all its letters are capitals.</param>
/// <param name="IsRule">Whether it is a rule of dashes or the like.</param>
public readonly record struct LineShape(
    int Start, int Length, BlockScope Scope, bool StartsBlock, bool EndsBlock, bool IsCapitals, bool IsRule)
{
    private const int FewestCapitals = 4;
    private const int LongestNumber = 3;

    /// <summary>The shape of a line, its line end included or not.</summary>
    public static LineShape Of(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        var start = line.Length - text.Length;
        text = text.TrimEnd();
        if (text.IsEmpty)
        {
            return new LineShape { StartsBlock = true };
        }

        if (StartsWithWord(text))
        {
            return new LineShape(start, text.Length, BlockScope.Paragraph, StartsBlock: false, EndsBlock: LetterShape.IsGreeting(text), IsCapitals: false, IsRule: false);
        }

        if (IsMadeOfDashes(text))
        {
            return new LineShape { StartsBlock = true, IsRule = true };
        }

        var marker = MarkerLength(text);
        if (marker > 0)
        {
            return new LineShape(start + marker, text.Length - marker, BlockScope.ListItem, StartsBlock: true, EndsBlock: false, IsCapitals: false, IsRule: false);
        }

        return new LineShape(start, text.Length, text[0] == '>' ? BlockScope.Quotation : BlockScope.Paragraph, StartsBlock: false,
            EndsBlock: LetterShape.IsGreeting(text), IsAllCapitals(text), IsRule: false);
    }

    // Most lines of prose are told by their first letters alone.
    private static bool StartsWithWord(ReadOnlySpan<char> text) =>
        text.Length > 4 && Ascii.IsLetter(text[0]) && Ascii.IsLower(text[1]) && Ascii.IsLower(text[2]) && text[3] != ')';

    private static bool IsMadeOfDashes(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] is '-' or '=' or '_' or '*' or '~' or '—' or '–' or '#' or '.' && IsOneSign(text);

    private static bool IsOneSign(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c != text[0] && c != ' ')
            {
                return false;
            }
        }

        return true;
    }

    // Length of a bullet, '1.', '1)', '(a)' or 'a)' with the space after it; 0 when the line starts otherwise.
    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        int length;
        if (text[0] is '-' or '*' or '+' or '•' or '·' or '–' or '—' or '◦' or '▪' or '■' or '●' or '‣' or '\uF0B7')
        {
            length = 1;
        }
        else
        {
            var opened = text[0] == '(' ? 1 : 0;
            length = opened;
            while (length < text.Length && length < opened + LongestNumber && IsNumberPart(text[length], isFirst: length == opened))
            {
                length++;
            }

            var isNumber = length > opened && Ascii.IsDigit(text[opened]);
            if (length == opened || length >= text.Length || !(text[length] == ')' || (text[length] == '.' && isNumber && opened == 0)))
            {
                return 0;
            }

            length++;
        }

        var spaces = length;
        while (spaces < text.Length && text[spaces] is ' ' or '\t' or '\u00A0')
        {
            spaces++;
        }

        return spaces > length && spaces < text.Length ? spaces : 0;
    }

    // 12, a, iv
    private static bool IsNumberPart(char c, bool isFirst) => Ascii.IsDigit(c) || (isFirst ? Ascii.IsLetter(c) : c is 'i' or 'v' or 'x');

    private static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= FewestCapitals;
    }
}
