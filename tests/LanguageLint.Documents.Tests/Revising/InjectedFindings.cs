using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests.Revising;

/// <summary>Findings with certain replacements, made for a document wherever it has two words side by side, so that every kind of file is revised.</summary>
internal static class InjectedFindings
{
    public static Rule Rule(string id = "LL1001", RuleCategory category = RuleCategory.Labelling) => new()
    {
        Id = id,
        Name = "offender",
        Category = category,
        Tier = RuleTier.Must,
        Cases = [],
        Message = "This puts the worst act first.",
        Why = "People are more than what they did.",
    };

    /// <summary>A finding on the first place of a phrase.</summary>
    public static Finding On(Document document, string phrase, string? replacement, Rule? rule = null, FixClass fix = FixClass.Safe)
    {
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            var at = document.Blocks[block].Text.Span.IndexOf(phrase, StringComparison.Ordinal);
            if (at >= 0)
            {
                return Make(block, new TextSpan(at, phrase.Length), replacement, rule ?? Rule(), fix);
            }
        }

        throw new InvalidOperationException($"“{phrase}” is not in the document.");
    }

    /// <summary>A finding on every third pair of words, at most so many.</summary>
    public static IReadOnlyList<Finding> Everywhere(Document document, int most)
    {
        var rule = Rule();
        var findings = new List<Finding>();
        for (var block = 0; block < document.Blocks.Count && findings.Count < most; block++)
        {
            var text = document.Blocks[block].Text.Span;
            var words = Words(text);
            for (var i = 0; i + 1 < words.Count && findings.Count < most; i += 3)
            {
                findings.Add(Make(block, TextSpan.FromBounds(words[i].Start, words[i + 1].End), $"REPL{findings.Count} & “more” {text.Slice(words[i + 1].Start, words[i + 1].Length)}", rule, FixClass.Safe));
            }
        }

        return findings;
    }

    private static List<TextSpan> Words(ReadOnlySpan<char> text)
    {
        var words = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '\u00AD'))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(TextSpan.FromBounds(start, at));
            }
        }

        return words;
    }

    private static Finding Make(int block, TextSpan span, string? replacement, Rule rule, FixClass fix) => new()
    {
        Rule = rule,
        Severity = rule.DefaultSeverity,
        Block = block,
        Span = span,
        Message = rule.Message,
        Suggestions = replacement is null ? [] : [replacement],
        Fix = replacement is null ? FixClass.None : fix,
        Fingerprint = "",
    };
}
