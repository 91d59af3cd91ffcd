using LanguageLint.Rules;

namespace LanguageLint.Cli.Packs;

/// <summary>Makes a pack of a word list: every rule of it proves itself, and every row that cannot be used is named.</summary>
/// <param name="pack">The pack, with a rule for each row and no examples yet.</param>
/// <param name="file">The pack's file, as messages name it.</param>
internal sealed class WordListImport(DraftPack pack, string file)
{
    private readonly List<UnusableRow> _unusable = [];
    private DraftPack _pack = pack;

    /// <summary>Rows that no rule could be made of.</summary>
    public IReadOnlyList<UnusableRow> Unusable => _unusable;

    /// <summary>Makes the pack.</summary>
    public DraftPack Make()
    {
        // Behind a rule that has the words there may stand another.
        bool rivalled;
        do
        {
            rivalled = false;
            var finder = new ExampleFinder(Compile());
            Each(rule =>
            {
                var (examples, rivals) = finder.For(rule);
                IReadOnlyList<string> more = [.. rivals.Except(rule.Wins)];
                rivalled |= more.Count > 0;
                return rule with { Examples = examples, Wins = [.. rule.Wins, .. more] };
            });
        }
        while (rivalled);

        while (Prove() > 0)
        {
            // What is taken out may have stood in the way of another.
        }

        return _pack;
    }

    /// <summary>Runs the examples, and takes out the rules that they speak against; tells how many.</summary>
    private int Prove()
    {
        var rules = Compile();
        var runner = new ExampleRunner(rules);
        var before = _pack.Rules.Count;
        foreach (var draft in _pack.Rules)
        {
            if (runner.Run(rules.Rules.Single(rule => rule.Id == draft.Id)) is [var failure, ..])
            {
                TakeOut(draft, $"{failure.Problem} Choose other words for this row, or take it out.");
            }
        }

        return before - _pack.Rules.Count;
    }

    /// <summary>Reads and compiles the pack with the built-in rules; takes out what the reader refuses.</summary>
    private RuleSet Compile()
    {
        while (true)
        {
            try
            {
                return RuleSet.BuiltInWith([PackReader.Read(file, _pack.Text())]);
            }
            catch (PackException problem) when (_pack.Rules.Count > 0)
            {
                TakeOut(_pack.RuleAt(problem.Place.Line), problem.Message);
            }
        }
    }

    private void Each(Func<DraftRule, DraftRule> change) => _pack = _pack with { Rules = [.. _pack.Rules.Select(change)] };

    private void TakeOut(DraftRule rule, string problem)
    {
        _unusable.Add(new UnusableRow(rule.Entry.Row, problem));
        _pack = _pack with { Rules = [.. _pack.Rules.Where(other => other != rule)] };
    }
}
