namespace LanguageLint.Wording;

/// <summary>One word or phrase of a noun's family.</summary>
/// <param name="Text">The words.</param>
/// <param name="Plural">Whether it speaks of more than one.</param>
/// <param name="Possessive">Whether it ends in an apostrophe form; read with either apostrophe.</param>
public readonly record struct InflectedNoun(string Text, bool Plural, bool Possessive);

/// <summary>The forms of one noun or noun phrase, in the British spelling that the engine writes, and the other spellings that it accepts.</summary>
public sealed record NounForms
{
    private readonly bool _headIsLast;

    private NounForms(string singular, string plural, bool headIsLast, IReadOnlyList<InflectedNoun> others)
    {
        Singular = singular;
        Plural = plural;
        Others = others;
        _headIsLast = headIsLast;
    }

    /// <summary><c>person on probation</c>.</summary>
    public string Singular { get; }

    /// <summary><c>people on probation</c>.</summary>
    public string Plural { get; }

    /// <summary>Forms that are read but not written, without possessives: <c>persons</c>, <c>counselors</c>.</summary>
    public IReadOnlyList<InflectedNoun> Others { get; }

    /// <summary>Every form to read, the written ones first; possessives have the straight apostrophe.</summary>
    public IEnumerable<InflectedNoun> All
    {
        get
        {
            yield return new InflectedNoun(Singular, Plural: false, Possessive: false);
            yield return new InflectedNoun(Plural, Plural: true, Possessive: false);
            yield return new InflectedNoun(PossessiveOf(Singular, plural: false), Plural: false, Possessive: true);
            yield return new InflectedNoun(PossessiveOf(Plural, plural: true), Plural: true, Possessive: true);
            foreach (var other in Others)
            {
                yield return other;
                yield return other with { Text = PossessiveOf(other.Text, other.Plural), Possessive = true };
            }
        }
    }

    /// <summary>The forms of a noun in the singular, in lower case; of a phrase, its last word changes.</summary>
    /// <exception cref="ArgumentException"><paramref name="noun"/> is empty.</exception>
    public static NounForms Of(string noun) => Of(noun, noun.Count(c => c == ' '));

    /// <summary>
    /// The forms of a phrase whose word number <paramref name="head"/> (from 0) changes: 0 in <c>person on probation</c>, 1 in <c>probation officer</c>.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="noun"/> is empty or has no such word.</exception>
    public static NounForms Of(string noun, int head)
    {
        var words = noun.Split(' ');
        if (noun.Length == 0 || head < 0 || head >= words.Length || words[head].Length == 0)
        {
            throw new ArgumentException("The head is the number of a word of the phrase, from 0.", nameof(head));
        }

        var word = words[head];
        var others = new List<InflectedNoun>();
        var plurals = NounPlurals.Of(word);
        others.AddRange(plurals.Skip(1).Select(other => new InflectedNoun(Phrase(words, head, other), Plural: true, Possessive: false)));
        if (AmericanSpelling.Of(word) is { } american)
        {
            others.Add(new(Phrase(words, head, american), Plural: false, Possessive: false));
            others.Add(new(Phrase(words, head, NounPlurals.Of(american)[0]), Plural: true, Possessive: false));
        }

        return new NounForms(noun, Phrase(words, head, plurals[0]), head == words.Length - 1, others);
    }

    /// <summary>The plain form for one or many.</summary>
    public string In(bool plural) => plural ? Plural : Singular;

    /// <summary>
    /// The possessive for one or many, with the apostrophe of the text: <c>person’s</c>, <c>people’s</c>, <c>victims’</c>.
    /// A phrase takes it at its end: <c>person on probation’s</c>.
    /// </summary>
    public string Possessive(bool plural, char apostrophe = '\'') => PossessiveOf(In(plural), plural, apostrophe);

    // A plural in -s takes the apostrophe alone; so does a phrase that ends in a plural: 'person with convictions’'.
    private string PossessiveOf(string text, bool plural, char apostrophe = '\'') =>
        text[^1] == 's' && (plural || !_headIsLast) ? text + apostrophe : text + apostrophe + 's';

    private static string Phrase(string[] words, int head, string word)
    {
        var phrase = (string[])words.Clone();
        phrase[head] = word;
        return string.Join(" ", phrase);
    }
}
