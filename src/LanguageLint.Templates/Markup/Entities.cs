using System.Net;

namespace LanguageLint.Templates.Markup;

/// <summary>Adds text in which characters are written as entities (<c>&amp;amp;</c>, <c>&amp;#8217;</c>).</summary>
internal static class Entities
{
    private const int Longest = 32;

    /// <summary>Adds a stretch of the file to a text, each entity read as its character. What is no entity stays as it stands.</summary>
    public static void AddTo(Prose prose, ReadOnlySpan<char> source, int start, int end)
    {
        while (start < end)
        {
            var text = source[start..end];
            var entity = text.IndexOf('&');
            if (entity != 0)
            {
                var length = entity < 0 ? text.Length : entity;
                prose.AddSource(start, length);
                start += length;
                continue;
            }

            var close = text[..Math.Min(text.Length, Longest)].IndexOf(';') + 1;
            var decoded = close > 2 && text[1..close].IndexOf('&') < 0 ? WebUtility.HtmlDecode(text[..close].ToString()) : "";
            if (decoded.Length is 1 or 2 && decoded.Length < close)
            {
                prose.Add(decoded, start, close);
                start += close;
            }
            else
            {
                prose.AddSource(start, 1);
                start++;
            }
        }
    }
}
