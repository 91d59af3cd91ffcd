using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Suppressions;

/// <summary>Applies the decisions that people wrote into a document to what was found in it.</summary>
internal sealed class Suppressor
{
    private readonly Document _document;
    private readonly DateTime _today;
    private readonly bool[] _isUsed;

    /// <summary>Prepares to apply the directives of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="today">The day by which decisions with an end are judged.</param>
    public Suppressor(Document document, DateTime today)
    {
        _document = document;
        _today = today;
        _isUsed = new bool[document.Directives.Count];
    }

    /// <summary>Parts findings into those that speak and those that are silenced, both in their order, and remarks on directives.</summary>
    public LintResult Apply(IReadOnlyList<Finding> findings)
    {
        var spoken = new List<Finding>();
        var silenced = new List<SuppressedFinding>();
        foreach (var finding in findings)
        {
            if (DirectiveFor(finding) is { } index)
            {
                _isUsed[index] = true;
                silenced.Add(new SuppressedFinding(finding, _document.Directives[index]));
            }
            else
            {
                spoken.Add(finding);
            }
        }

        return new LintResult { Findings = spoken, Suppressed = silenced, Remarks = Remarks() };
    }

    // The last directive that silences a finding; null when it speaks.
    private int? DirectiveFor(Finding finding)
    {
        int? silencing = null;
        for (var i = 0; i < _document.Directives.Count; i++)
        {
            var directive = _document.Directives[i];
            if (directive.Content.Suppression is not { } suppression || !suppression.Covers(finding.Rule))
            {
                continue;
            }

            if (suppression.Kind == SuppressionKind.On)
            {
                // 'on' ends 'off'; words that were to be kept stay so.
                silencing = silencing is { } off && KindOf(off) == SuppressionKind.Off && IsBefore(directive, finding) ? null : silencing;
            }
            else if (suppression.HoldsOn(_today) && Reaches(directive, suppression, finding) && IsAbout(suppression, finding))
            {
                silencing = i;
            }
        }

        return silencing;
    }

    private SuppressionKind KindOf(int index) => _document.Directives[index].Content.Suppression!.Kind;

    private static bool Reaches(Directive directive, Suppression suppression, Finding finding) => suppression.Kind switch
    {
        SuppressionKind.Off => IsBefore(directive, finding),
        SuppressionKind.Next or SuppressionKind.Keep when directive.Anchors.Count > 0 =>
            directive.Anchors.Any(anchor => anchor.Block == finding.Block && (anchor.Span.Overlaps(finding.Span) || finding.Span.Length == 0)),
        SuppressionKind.Next => directive.Block == finding.Block && finding.Span.End > directive.Offset,
        SuppressionKind.Keep => directive.Block == finding.Block,
        _ => false,
    };

    private static bool IsBefore(Directive directive, Finding finding) =>
        directive.Block < finding.Block || (directive.Block == finding.Block && directive.Offset <= finding.Span.Start);

    private bool IsAbout(Suppression suppression, Finding finding)
    {
        if (suppression.Words is not { } words)
        {
            return true;
        }

        var phrase = OneLine(_document.Blocks[finding.Block].Text.Slice(finding.Span.Start, finding.Span.Length).ToString());
        return phrase.IndexOf(OneLine(words), StringComparison.OrdinalIgnoreCase) >= 0 || OneLine(words).IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static string OneLine(string text) => string.Join(" ", text.Split((char[])[' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private List<DirectiveRemark> Remarks()
    {
        var remarks = new List<DirectiveRemark>();
        for (var i = 0; i < _isUsed.Length; i++)
        {
            var directive = _document.Directives[i];
            var message = directive.Content.Suppression is not { } suppression ? directive.Content.Error
                : !suppression.HoldsOn(_today) ? $"This decision ended on {suppression.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, so its rules speak again: look at the words anew, or give a later date and say why."
                : _isUsed[i] || suppression.Kind == SuppressionKind.On ? null
                : "This decision silences nothing: take it out, or check its rules and its place.";
            if (message is not null)
            {
                remarks.Add(new DirectiveRemark(directive, message));
            }
        }

        return remarks;
    }
}
