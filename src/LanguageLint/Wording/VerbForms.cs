namespace LanguageLint.Wording;

/// <summary>All forms of one verb, in the British spelling that the engine writes, and the other spellings that it accepts.</summary>
public sealed record VerbForms
{
    private VerbForms(string @base, string thirdPerson, string past, string pastParticiple, string presentParticiple, IReadOnlyList<InflectedVerb> others)
    {
        Base = @base;
        ThirdPerson = thirdPerson;
        Past = past;
        PastParticiple = pastParticiple;
        PresentParticiple = presentParticiple;
        Others = others;
    }

    /// <summary><c>attend</c>.</summary>
    public string Base { get; }

    /// <summary><c>attends</c>.</summary>
    public string ThirdPerson { get; }

    /// <summary><c>attended</c>; for <c>be</c>, <c>was</c>.</summary>
    public string Past { get; }

    /// <summary><c>attended</c>, <c>written</c>.</summary>
    public string PastParticiple { get; }

    /// <summary><c>attending</c>.</summary>
    public string PresentParticiple { get; }

    /// <summary>Forms that are read but not written: <c>learnt</c>, <c>modeled</c>, <c>apologized</c>; for <c>be</c>, <c>am</c>, <c>are</c> and <c>were</c>.</summary>
    public IReadOnlyList<InflectedVerb> Others { get; }

    /// <summary>Every form to read, the written ones first.</summary>
    public IEnumerable<InflectedVerb> All
    {
        get
        {
            for (var form = VerbForm.Base; form <= VerbForm.PresentParticiple; form++)
            {
                yield return new InflectedVerb(In(form), form);
            }

            foreach (var other in Others)
            {
                yield return other;
            }
        }
    }

    /// <summary>
    /// The forms of a base in lower case. In a phrase the first word changes (<c>carry out</c>, <c>carried out</c>), in a word with hyphens the last part
    /// (<c>re-offend</c>, <c>re-offended</c>).
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="verb"/> is empty.</exception>
    public static VerbForms Of(string verb)
    {
        if (verb.Length == 0)
        {
            throw new ArgumentException("A verb has at least one letter.", nameof(verb));
        }

        var space = verb.IndexOf(' ');
        var end = space < 0 ? verb.Length : space;
        var start = end == 0 ? 0 : verb.LastIndexOf('-', end - 1) + 1;
        return start >= end ? Word(verb) : Word(verb[start..end]).Between(verb[..start], verb[end..]);
    }

    /// <summary>The written form.</summary>
    public string In(VerbForm form) => form switch
    {
        VerbForm.ThirdPerson => ThirdPerson,
        VerbForm.Past => Past,
        VerbForm.PastParticiple => PastParticiple,
        VerbForm.PresentParticiple => PresentParticiple,
        _ => Base,
    };

    /// <summary>The present with a subject of the third person: <c>attends</c> or <c>attend</c>, <c>is</c> or <c>are</c>.</summary>
    public string Present(bool plural) => !plural ? ThirdPerson : Base == "be" ? "are" : Base;

    /// <summary>The past with a subject of the third person: the same for all verbs but <c>be</c>, <c>was</c> or <c>were</c>.</summary>
    public string PastFor(bool plural) => plural && Base == "be" ? "were" : Past;

    private static VerbForms Word(string verb)
    {
        if (verb == "be")
        {
            return Be();
        }

        return IrregularVerbs.TryGet(verb, out var prefix, out var stem, out var forms)
            ? Irregular(stem, forms).Between(prefix, "")
            : Regular(verb);
    }

    private static VerbForms Be() => new("be", "is", "was", "been", "being",
        [new("am", VerbForm.Base), new("are", VerbForm.Base), new("were", VerbForm.Past)]);

    private static VerbForms Irregular(string verb, IrregularVerb forms)
    {
        var others = new List<InflectedVerb>();
        others.AddRange(forms.Past.Skip(1).Select(text => new InflectedVerb(text, VerbForm.Past)));
        others.AddRange(forms.PastParticiple.Skip(1).Select(text => new InflectedVerb(text, VerbForm.PastParticiple)));
        var thirdPerson = verb == "have" ? "has" : RegularVerb.ThirdPerson(verb);
        return new(verb, thirdPerson, forms.Past[0], forms.PastParticiple[0], RegularVerb.PresentParticiple(verb), others);
    }

    private static VerbForms Regular(string verb)
    {
        var others = new List<InflectedVerb>(RegularVerb.Alternatives(verb));
        if (AmericanSpelling.Of(verb) is { } american)
        {
            others.Add(new(american, VerbForm.Base));
            others.Add(new(RegularVerb.ThirdPerson(american), VerbForm.ThirdPerson));
            others.Add(new(RegularVerb.Past(american), VerbForm.Past));
            others.Add(new(RegularVerb.Past(american), VerbForm.PastParticiple));
            others.Add(new(RegularVerb.PresentParticiple(american), VerbForm.PresentParticiple));
        }

        var past = RegularVerb.Past(verb);
        return new(verb, RegularVerb.ThirdPerson(verb), past, past, RegularVerb.PresentParticiple(verb), others);
    }

    private VerbForms Between(string before, string after) =>
        before.Length + after.Length == 0
            ? this
            : new(
                before + Base + after,
                before + ThirdPerson + after,
                before + Past + after,
                before + PastParticiple + after,
                before + PresentParticiple + after,
                [.. Others.Select(other => new InflectedVerb(before + other.Text + after, other.Form))]);
}
