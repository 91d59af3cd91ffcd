using LanguageLint.Matching;
using LanguageLint.Rules;

namespace LanguageLint.Linting;

/// <summary>
/// One phrase has one finding: of the hits that overlap, the one declared to win, else the longest, else the most specific, else the first rule.
/// Words that hold people back go before words that are merely hard; praise competes with praise only.
/// </summary>
internal static class Rivalry
{
    /// <summary>Marks every hit that loses with the id of the rule that has its phrase.</summary>
    public static void Settle(List<Verdict> verdicts)
    {
        var order = new List<int>();
        for (var i = 0; i < verdicts.Count; i++)
        {
            if (verdicts[i].PassedBy is null)
            {
                order.Add(i);
            }
        }

        if (order.Count < 2)
        {
            return;
        }

        order.Sort((a, b) => Compare(verdicts[a].Candidate, verdicts[b].Candidate));
        var kept = new List<int>();
        foreach (var i in order)
        {
            var winner = FirstOf(kept, other => Rivals(verdicts[i].Candidate, verdicts[other].Candidate));
            winner = winner >= 0 ? winner : Declared(verdicts, order, i);
            if (winner >= 0)
            {
                verdicts[i] = verdicts[i] with { PassedBy = verdicts[winner].Candidate.Rule.Source.Id };
            }
            else
            {
                kept.Add(i);
            }
        }
    }

    private static int FirstOf(List<int> list, Predicate<int> condition)
    {
        var at = list.FindIndex(condition);
        return at < 0 ? -1 : list[at];
    }

    // A rival that is declared to win over this one.
    private static int Declared(List<Verdict> verdicts, List<int> order, int loser) =>
        FirstOf(order, i => Rivals(verdicts[i].Candidate, verdicts[loser].Candidate) && Wins(verdicts[i].Candidate, verdicts[loser].Candidate));

    private static bool Wins(Candidate a, Candidate b) => a.Rule.Source.Wins.Contains(b.Rule.Source.Id);

    private static bool Rivals(Candidate a, Candidate b) =>
        a != b && a.Start < b.End && b.Start < a.End && IsPraise(a) == IsPraise(b);

    private static bool IsPraise(Candidate candidate) => candidate.Rule.Source.Category == RuleCategory.Strength;

    private static bool IsStyle(Candidate candidate) => candidate.Rule.Source.Category is RuleCategory.Document or RuleCategory.PlainLanguage;

    private static int Compare(Candidate a, Candidate b)
    {
        if (IsStyle(a) != IsStyle(b))
        {
            return IsStyle(a) ? 1 : -1;
        }

        var byLength = (b.End - b.Start).CompareTo(a.End - a.Start);
        if (byLength != 0)
        {
            return byLength;
        }

        var bySpecificity = b.Pattern.Specificity.CompareTo(a.Pattern.Specificity);
        return bySpecificity != 0 ? bySpecificity
            : a.Rule.Index != b.Rule.Index ? a.Rule.Index.CompareTo(b.Rule.Index)
            : a.Pattern.Case.CompareTo(b.Pattern.Case);
    }
}
