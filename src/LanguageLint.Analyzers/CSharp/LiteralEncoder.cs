using System.Text;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Writes text as the content of a literal.</summary>
internal static class LiteralEncoder
{
    /// <summary>The text as the literal has to write it; null when a literal of this form cannot.</summary>
    public static string? Encode(string text, Spelling spelling)
    {
        if (spelling.Form == LiteralForm.Raw)
        {
            return text.IndexOfAny(['"', '{', '}', '\r', '\n']) < 0 ? text : null;
        }

        var written = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '{' or '}' when spelling.DoublesBraces:
                    written.Append(c).Append(c);
                    break;
                case '"':
                    written.Append(spelling.Form == LiteralForm.Verbatim ? "\"\"" : "\\\"");
                    break;
                case '\\' when spelling.Form == LiteralForm.Regular:
                    written.Append("\\\\");
                    break;
                case '\n' or '\r' or '\t' or '\0' when spelling.Form == LiteralForm.Regular:
                    written.Append('\\').Append(c switch { '\n' => 'n', '\r' => 'r', '\t' => 't', _ => '0' });
                    break;
                default:
                    written.Append(c);
                    break;
            }
        }

        return written.ToString();
    }
}
