using System.Globalization;

namespace LanguageLint.Suppressions;

/// <summary>The reason of a suppression and what may stand at its end: who decided, and until when.</summary>
/// <param name="Reason">The reason, with single spaces; may be empty.</param>
/// <param name="By">Who decided; null when not said.</param>
/// <param name="Until">The last day; null when not said.</param>
/// <param name="Error">What is wrong; null when nothing is.</param>
/// <param name="ErrorOffset">Where, in the text that was read.</param>
internal readonly record struct SuppressionEnd(string Reason, string? By, DateTime? Until, string? Error, int ErrorOffset)
{
    private const int LongestName = 4;

    private static readonly char[] Blanks = [' ', '\t', '\n', '\r'];

    /// <summary>
    /// Reads a text from its end. A name is one to four words that begin with a capital or <c>@</c>, so that 'required by law' stays a reason;
    /// what follows <c>until</c> is a date when it begins with a digit, so that 'until the review' stays one too.
    /// </summary>
    internal static SuppressionEnd Read(string text)
    {
        var words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        string? by = null;
        DateTime? until = null;
        while (true)
        {
            if (until is null && count >= 2 && words[count - 2] == "until" && char.IsDigit(words[count - 1][0]))
            {
                if (!DateTime.TryParseExact(words[count - 1].TrimEnd('.'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    var place = text.LastIndexOf(words[count - 1], StringComparison.Ordinal);
                    return new SuppressionEnd("", null, null, "Write the date as year-month-day, as in until 2026-12-31.", place);
                }

                until = date;
                count -= 2;
            }
            else if (by is null && NameLength(words, count) is var length and > 0)
            {
                by = string.Join(" ", words, count - length, length);
                count -= length + 1;
            }
            else
            {
                return new SuppressionEnd(string.Join(" ", words, 0, count), by, until, null, 0);
            }
        }
    }

    // The number of words of a name with 'by' before it that ends the first 'count' words; 0 when there is none.
    private static int NameLength(string[] words, int count)
    {
        for (var length = 1; length <= LongestName && length < count; length++)
        {
            var first = words[count - length][0];
            if (!char.IsUpper(first) && first != '@')
            {
                return 0;
            }

            if (words[count - length - 1] == "by")
            {
                return length;
            }
        }

        return 0;
    }
}
