using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Accuracy;

/// <summary>
/// Counts findings against labels. A phrase that must be found is hit when a finding overlaps it and is at most three words longer;
/// a finding that so meets neither such a phrase nor one on which reviewers differ is a false alarm. A trap counts as touched when it lies
/// in no phrase that must be found. Findings of whole letters, on plain words and on strengths are not scored.
/// </summary>
internal sealed class AccuracyScore
{
    private readonly SortedDictionary<string, Tally> _categories = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Tally> _rules = new(StringComparer.Ordinal);
    private readonly List<Miscount> _miscounts = [];

    /// <summary>Everything.</summary>
    public Tally Total { get; private set; }

    /// <summary>By category: recall by the label's, false alarms by the finding's.</summary>
    public IReadOnlyDictionary<string, Tally> Categories => _categories;

    /// <summary>By rule id: phrases that it hit, false alarms, traps touched.</summary>
    public IReadOnlyDictionary<string, Tally> Rules => _rules;

    /// <summary>Every miss, false alarm and trap, in reading order of each text.</summary>
    public IReadOnlyList<Miscount> Miscounts => _miscounts;

    /// <summary>Adds a text and the findings in it, whose spans are UTF-16 offsets into it.</summary>
    public void Add(LabelledText text, IReadOnlyList<(Rule Rule, TextSpan Span)> findings)
    {
        var scored = findings.Where(finding => finding.Rule.Category <= RuleCategory.Othering)
            .Select(finding => new Scored(finding.Rule, finding.Span, LabelledText.CountWords(text.Text.AsSpan(finding.Span.Start, finding.Span.Length)))).ToList();
        var errors = new List<Miscount>();
        foreach (var label in text.Labels.Where(label => label.Tier == LabelTier.Must))
        {
            var hit = scored.Find(finding => label.IsMetBy(finding.Span, finding.Words));
            Count(label.Category, hit?.Rule.Id, new Tally(1, hit is null ? 0 : 1, 0, 0, 0));
            if (hit is null)
            {
                errors.Add(new Miscount("missed", text, label.Span, label.Category));
            }
        }

        foreach (var finding in scored.Where(finding => !text.Labels.Any(label => label.Tier != LabelTier.Trap && label.IsMetBy(finding.Span, finding.Words))))
        {
            var isTrap = text.Labels.Any(label => label.Tier == LabelTier.Trap && label.Span.Overlaps(finding.Span));
            Count(finding.Rule.Category.Name(), finding.Rule.Id, new Tally(0, 0, 1, 0, 0));
            errors.Add(new Miscount(isTrap ? "trap" : "false", text, finding.Span, finding.Rule.Id));
        }

        foreach (var trap in text.Labels.Where(label => label.Tier == LabelTier.Trap))
        {
            var isInside = text.Labels.Any(label => label.Tier == LabelTier.Must && label.Span.Overlaps(trap.Span));
            var touching = isInside ? null : scored.Find(finding => finding.Span.Overlaps(trap.Span));
            Count(trap.Category, touching?.Rule.Id, new Tally(0, 0, 0, 1, touching is null ? 0 : 1));
        }

        _miscounts.AddRange(errors.OrderBy(error => error.Span.Start));
    }

    private void Count(string category, string? rule, Tally tally)
    {
        Total += tally;
        _categories[category] = _categories.GetValueOrDefault(category) + tally;
        if (rule is not null)
        {
            _rules[rule] = _rules.GetValueOrDefault(rule) + tally;
        }
    }

    private sealed record Scored(Rule Rule, TextSpan Span, int Words);
}

/// <summary>A phrase on which the tool and the reviewer differ.</summary>
/// <param name="Kind">missed, false or trap.</param>
/// <param name="Text">The text it stands in.</param>
/// <param name="Span">The phrase, as UTF-16 offsets.</param>
/// <param name="By">The label's category, or the rule's id.</param>
internal sealed record Miscount(string Kind, LabelledText Text, TextSpan Span, string By);
