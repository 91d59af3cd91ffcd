namespace LanguageLint.Matching;

/// <summary>Which rules take part in a reading; each is asked for once, when one of its patterns is first near. For one thread.</summary>
/// <param name="count">How many rules there are.</param>
/// <param name="takesPart">Whether the rule of an index takes part.</param>
internal sealed class ActiveRules(int count, Predicate<int> takesPart)
{
    private readonly Answer[] _answers = new Answer[count];

    private enum Answer : byte
    {
        NotAsked,
        No,
        Yes,
    }

    public bool this[int rule]
    {
        get
        {
            ref var answer = ref _answers[rule];
            if (answer == Answer.NotAsked)
            {
                answer = takesPart(rule) ? Answer.Yes : Answer.No;
            }

            return answer == Answer.Yes;
        }
    }
}
