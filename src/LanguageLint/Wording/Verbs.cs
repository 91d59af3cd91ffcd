namespace LanguageLint.Wording;

/// <summary>Reads inflected verbs back to their bases.</summary>
public static class Verbs
{
    private static readonly Dictionary<string, List<VerbReading>> Irregular = ReadIrregular();

    /// <summary>
    /// The ways to read a word as a verb, the likeliest first: irregular verbs, then known regular ones, then the word as a base;
    /// <c>found</c> is the past of <c>find</c> before it is the base <c>found</c>. A word of no known verb gets one reading from its spelling.
    /// Never empty for a word with a vowel; upper and lower case are the same.
    /// </summary>
    public static IReadOnlyList<VerbReading> Recognise(string word)
    {
        var lower = word.ToLowerInvariant();
        var readings = new List<VerbReading>();
        AddIrregular(lower, readings);
        foreach (var candidate in RegularBases.Of(lower))
        {
            AddListed(lower, candidate, readings);
        }

        AddListed(lower, lower, readings);
        if (readings.Count == 0)
        {
            AddGuess(lower, readings);
        }

        return readings;
    }

    /// <summary>The likeliest base of an inflected word: <c>attended</c> gives <c>attend</c>; the word itself, in lower case, when it is no verb.</summary>
    public static string BaseOf(string word)
    {
        var readings = Recognise(word);
        return readings.Count > 0 ? readings[0].Base : word.ToLowerInvariant();
    }

    /// <summary>
    /// Carries a word over to another form: <c>attended</c> to <c>attending</c>. The word's own form does not matter.
    /// </summary>
    public static string Inflect(string word, VerbForm form) => VerbForms.Of(BaseOf(word)).In(form);

    /// <summary>Whether a base form, in lower case, is a verb the engine knows.</summary>
    public static bool IsKnown(string verb) =>
        verb == "be" || CommonVerbs.Contains(verb) || IrregularVerbs.TryGet(verb, out _, out _, out _);

    private static void AddIrregular(string word, List<VerbReading> readings)
    {
        if (Irregular.TryGetValue(word, out var found))
        {
            readings.AddRange(found);
            return;
        }

        // What stands before a prefix verb or a hyphen is carried over: 'misunderstood' from 'understood', 're-took' from 'took'.
        for (var start = 1; start < word.Length - 1; start++)
        {
            if (!Irregular.TryGetValue(word[start..], out found))
            {
                continue;
            }

            var before = word[..start];
            foreach (var reading in found)
            {
                var verb = before + reading.Base;
                var isVerb = before[^1] == '-' || (IrregularVerbs.TryGet(verb, out var prefix, out _, out _) && prefix == before);
                if (isVerb)
                {
                    readings.Add(reading with { Base = verb });
                }
            }
        }
    }

    private static void AddListed(string word, string candidate, List<VerbReading> readings)
    {
        if (CommonVerbs.Contains(candidate) || IsListedAfterHyphen(candidate))
        {
            AddForms(word, candidate, listed: true, readings);
            return;
        }

        foreach (var british in AmericanSpelling.BritishCandidates(candidate))
        {
            if (CommonVerbs.Contains(british))
            {
                AddForms(word, british, listed: true, readings);
            }
        }
    }

    private static bool IsListedAfterHyphen(string candidate)
    {
        var hyphen = candidate.LastIndexOf('-');
        return hyphen > 0 && CommonVerbs.Contains(candidate[(hyphen + 1)..]);
    }

    private static void AddGuess(string word, List<VerbReading> readings)
    {
        foreach (var candidate in RegularBases.Of(word))
        {
            AddForms(word, candidate, listed: false, readings);
            if (readings.Count > 0)
            {
                return;
            }
        }

        if (Spelling.VowelGroups(word) > 0)
        {
            readings.Add(new VerbReading(word, VerbForm.Base, Listed: false));
        }
    }

    // A candidate counts only when it really gives the word: 'hoping' is not from 'hop', which gives 'hopping'.
    private static void AddForms(string word, string verb, bool listed, List<VerbReading> readings)
    {
        foreach (var form in VerbForms.Of(verb).All)
        {
            var reading = new VerbReading(verb, form.Form, listed);
            if (form.Text == word && !readings.Contains(reading))
            {
                readings.Add(reading);
            }
        }
    }

    private static Dictionary<string, List<VerbReading>> ReadIrregular()
    {
        var index = new Dictionary<string, List<VerbReading>>(StringComparer.Ordinal);
        foreach (var verb in IrregularVerbs.All.Concat(["be"]))
        {
            foreach (var form in VerbForms.Of(verb).All)
            {
                if (!index.TryGetValue(form.Text, out var readings))
                {
                    index.Add(form.Text, readings = []);
                }

                var reading = new VerbReading(verb, form.Form, Listed: true);
                if (!readings.Contains(reading))
                {
                    readings.Add(reading);
                }
            }
        }

        // A base comes after the inflected readings: 'saw' is seen before it is a tool.
        foreach (var readings in index.Values)
        {
            var bases = readings.Where(reading => reading.Form == VerbForm.Base && readings.Any(other => other.Base != reading.Base)).ToList();
            readings.RemoveAll(bases.Contains);
            readings.AddRange(bases);
        }

        return index;
    }
}
