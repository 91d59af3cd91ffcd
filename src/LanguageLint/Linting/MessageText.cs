using System.Text;

namespace LanguageLint.Linting;

/// <summary>Fills the phrase, captures and house terms into a rule's message.</summary>
internal static class MessageText
{
    private const int MostPhraseLength = 80;
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n', '\u00A0'];

    public static string Fill(string message, Verdict verdict, IReadOnlyDictionary<string, HouseTerm> terms)
    {
        if (message.IndexOf('{') < 0)
        {
            return message;
        }

        var text = new StringBuilder(message.Length + MostPhraseLength);
        var at = 0;
        while (at < message.Length)
        {
            var open = message.IndexOf('{', at);
            var close = open < 0 ? -1 : message.IndexOf('}', open);
            if (close < 0)
            {
                return text.Append(message, at, message.Length - at).ToString();
            }

            text.Append(message, at, open - at).Append(Value(message.Substring(open + 1, close - open - 1), verdict, terms));
            at = close + 1;
        }

        return text.ToString();
    }

    private static string Value(string name, Verdict verdict, IReadOnlyDictionary<string, HouseTerm> terms)
    {
        if (name == "match")
        {
            return Words(verdict, verdict.Candidate.Start, verdict.Candidate.End);
        }

        if (verdict.Candidate.Captures.TryGetValue(name, out var range) && range.Start < range.End)
        {
            return Words(verdict, range.Start, range.End);
        }

        var many = name.EndsWith("/n", StringComparison.Ordinal);
        return terms.TryGetValue(many ? name.Substring(0, name.Length - 2) : name, out var term) ? term.One : "…";
    }

    // The phrase on one line, cut short where it is long.
    private static string Words(Verdict verdict, int start, int end)
    {
        var tokens = verdict.Passage.Tokens;
        var from = tokens[start].Start;
        var to = end == verdict.Candidate.End ? verdict.Passage.Span.End : tokens[end - 1].TailEnd;
        var words = OneLine(tokens.Text.Span.Slice(from, to - from));
        return words.Length <= MostPhraseLength ? words : words.Substring(0, MostPhraseLength - 1) + "…";
    }

    private static string OneLine(ReadOnlySpan<char> words) =>
        words.IndexOfAny(Spaces.AsSpan(1)) < 0 && words.IndexOf("  ".AsSpan()) < 0
            ? words.ToString()
            : string.Join(" ", words.ToString().Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
}
