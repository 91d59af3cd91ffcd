using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LanguageLint.Cli.Packs;

/// <summary>A pack that is being made of a word list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">Name of the file that holds the list.</param>
/// <param name="Category">The category of its rules.</param>
/// <param name="Tier">Their tier.</param>
/// <param name="Rules">Its rules.</param>
internal sealed record DraftPack(string Name, string Source, string Category, string Tier, IReadOnlyList<DraftRule> Rules)
{
    /// <summary>The pack as it is written.</summary>
    public string Text()
    {
        var text = new StringBuilder($$"""
            # Made from {{Plain(Source)}} by “languagelint rules import”. Change it here from now on, or import the list anew.
            # Words are found just as they are written. “offender/n” finds a noun in all its forms, “fail/v” a verb;
            # the whole rule language is on one page: rules/README.md of LanguageLint.
            pack: {{Name}}
            sources:
              word-list: { title: {{Quoted(Source)}} }
            rules:

            """.ReplaceLineEndings("\n"));
        foreach (var rule in Rules)
        {
            Append(text, rule);
        }

        return text.ToString();
    }

    /// <summary>The rule in whose lines a place stands.</summary>
    /// <param name="line">1-based line of the pack's text.</param>
    public DraftRule RuleAt(int line)
    {
        var before = string.Join('\n', Text().Split('\n').Take(line));
        return Rules.Last(rule => before.Contains($"- id: {rule.Id}\n", StringComparison.Ordinal) || before.EndsWith($"- id: {rule.Id}", StringComparison.Ordinal));
    }

    private void Append(StringBuilder text, DraftRule rule)
    {
        var hasBetter = rule.Entry.Better.Count > 0;
        text.Append(null, $"  # Row {rule.Entry.Row}\n  - id: {rule.Id}\n    name: {Kebab.Of(rule.Entry.Phrase)}\n    category: {Category}\n    tier: {Tier}\n");
        text.Append(null, $"    match: {List(rule.Entry.Words)}\n");
        text.Append(null, $"    message: \"“{{match}}” is on our word list. Consider {(hasBetter ? "the wording that we prefer" : "other words")}.\"\n");
        text.Append(null, $"    why: {Quoted(rule.Entry.Reason ?? "Our word list asks for other words.")}\n");
        text.Append(hasBetter ? $"    write: {List(rule.Entry.Better)}\n" : "    fix: none\n");
        text.Append(rule.Wins.Count > 0 ? $"    wins: [{string.Join(", ", rule.Wins)}]\n" : "");
        text.Append("    sources: [word-list]\n");
        text.Append(rule.Examples.Count > 0 ? "    examples:\n" : "");
        foreach (var example in rule.Examples)
        {
            var wording = example.Suggestions.Count > 0 ? $", suggestions: {List(example.Suggestions)}, result: {Quoted(example.Result!)}" : "";
            text.Append(null, $"      - {{ text: {Quoted(example.Text)}, span: {Quoted(example.Span)}{wording} }}\n");
        }
    }

    private static string List(IReadOnlyList<string> texts) => $"[{string.Join(", ", texts.Select(Quoted))}]";

    // What JSON puts into quotes, YAML reads as the same.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
