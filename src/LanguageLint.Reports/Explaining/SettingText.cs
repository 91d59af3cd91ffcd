using LanguageLint.Rules;

namespace LanguageLint.Reports.Explaining;

/// <summary>Names the settings of <c>.editorconfig</c> that touch a rule.</summary>
internal static class SettingText
{
    /// <summary>A line for each kind of setting, with its keys.</summary>
    public static IEnumerable<RuleText> Of(Rule rule)
    {
        var category = rule.Category.Name();
        List<string> weights = [$"languagelint_severity.{rule.Id}", $"languagelint_severity.{category}"];
        if (rule.Category is not (RuleCategory.Strength or RuleCategory.Document))
        {
            weights.AddRange([$"dotnet_diagnostic.{rule.Id}.severity", $"dotnet_analyzer_diagnostic.category-{category}.severity"]);
        }

        yield return new RuleText(
            rule.Category == RuleCategory.Strength ? "Whether it speaks (“off” silences it), the strongest key first:" : "Its weight (off, note, suggestion, warning or error), the strongest key first:", weights);
        if (TermsOf(rule) is { Count: > 0 } terms)
        {
            yield return new RuleText("The words of your service that it writes, for one and for many:", [.. terms.Select(term => "languagelint_" + term.Replace('-', '_'))]);
        }

        if (rule.Kinds.Count > 0)
        {
            yield return new RuleText("What a document is for, where its text does not tell:", ["languagelint_kind"]);
        }

        if (rule.Style is { } style)
        {
            yield return new RuleText("The house style in which it holds:", [$"languagelint_style = {style}"]);
        }
    }

    // What stands in braces in a wording is a house term, unless the pattern captures it under this name.
    private static List<string> TermsOf(Rule rule)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var ruleCase in rule.Cases)
        {
            foreach (var text in ruleCase.Write)
            {
                for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
                {
                    var close = text.IndexOf('}', open);
                    var name = close < 0 ? "" : text[(open + 1)..close].Split('/', ':')[0].Split(' ')[^1];
                    if (name.Length > 0 && name != "match" && !ruleCase.Match.Any(pattern => pattern.Text.Contains(name + "=", StringComparison.Ordinal)))
                    {
                        terms.Add(name);
                    }
                }
            }
        }

        return [.. terms];
    }
}
