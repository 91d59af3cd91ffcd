namespace LanguageLint.Rules.Yaml;

/// <summary>The escapes of double-quoted texts (YAML 1.2.2, section 5.7), save that of the line end.</summary>
internal static class YamlEscape
{
    /// <summary>Reads the escape that starts at the backslash here.</summary>
    internal static string Read(YamlCursor cursor)
    {
        var letter = cursor.Peek(1);
        var digits = letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            return ReadNumber(cursor, digits);
        }

        var value = letter switch
        {
            '0' => "\0",
            'a' => "\a",
            'b' => "\b",
            't' => "\t",
            'n' => "\n",
            'v' => "\v",
            'f' => "\f",
            'r' => "\r",
            'e' => "\u001B",
            ' ' => " ",
            '"' => "\"",
            '/' => "/",
            '\\' => "\\",
            'N' => "\u0085",
            '_' => "\u00A0",
            'L' => "\u2028",
            'P' => "\u2029",
            _ => throw cursor.Error(YamlErrors.Escape),
        };
        cursor.Advance(2);
        return value;
    }

    private static string ReadNumber(YamlCursor cursor, int digits)
    {
        var number = 0u;
        for (var i = 0; i < digits; i++)
        {
            number = (number * 16) + HexDigit(cursor.Peek(2 + i), cursor);
        }

        if (number is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            throw cursor.Error(YamlErrors.EscapeRange);
        }

        cursor.Advance(2 + digits);
        return char.ConvertFromUtf32((int)number);
    }

    private static uint HexDigit(char c, YamlCursor cursor) => c switch
    {
        >= '0' and <= '9' => (uint)(c - '0'),
        >= 'a' and <= 'f' => (uint)(c - 'a' + 10),
        >= 'A' and <= 'F' => (uint)(c - 'A' + 10),
        _ => throw cursor.Error(YamlErrors.EscapeDigits),
    };
}
