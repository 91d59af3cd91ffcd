using System.Text;
using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>A rule in a few lines, for services that show a page beside its findings.</summary>
internal static class RuleHelp
{
    /// <summary>The rule's name as words, with its category.</summary>
    public static string Title(Rule rule) => $"{char.ToUpperInvariant(rule.Name[0])}{rule.Name[1..].Replace('-', ' ')} ({rule.Category.Name()})";

    /// <summary>Why, sources, and how to read more, as plain text.</summary>
    public static string Text(Rule rule, IReadOnlyList<RuleSource> sources)
    {
        var text = new StringBuilder(rule.Why).Append('\n');
        foreach (var source in sources)
        {
            text.Append("Source: ").Append(SourceName.Of(source)).Append('\n');
        }

        return text.Append($"“languagelint explain {rule.Id}” tells more.").ToString();
    }

    /// <summary>The same as Markdown, with links.</summary>
    public static string Markdown(Rule rule, IReadOnlyList<RuleSource> sources)
    {
        var text = new StringBuilder("**").Append(MarkdownText.Of(Title(rule))).Append("**\n\n").Append(MarkdownText.Of(rule.Why)).Append('\n');
        if (sources.Count > 0)
        {
            text.Append('\n');
        }

        foreach (var source in sources)
        {
            var name = MarkdownText.Of(SourceName.Of(source));
            text.Append("- ").Append(source.Url is { } url ? $"[{name}]({url})" : name).Append('\n');
        }

        return text.Append($"\n`languagelint explain {rule.Id}` tells more.").ToString();
    }
}
