namespace LanguageLint.Matching;

/// <summary>The word classes that the engine itself asks, compiled. They are data: <c>rules/words</c>.</summary>
/// <param name="classes">The single words of all classes by name; what is not there is empty.</param>
/// <param name="plural">Nouns of rules and classes in the plural.</param>
/// <param name="noun">Nouns of rules and classes in any form.</param>
/// <param name="function">Small words of grammar.</param>
internal sealed class Lexicon(IReadOnlyDictionary<string, WordSet> classes, WordSet plural, WordSet noun, WordSet function)
{
    /// <summary>The single words of all classes by name.</summary>
    public IReadOnlyDictionary<string, WordSet> Classes { get; } = classes;

    public WordSet Determiner { get; } = Words(classes, "determiner");

    public WordSet Possessive { get; } = Words(classes, "possessive");

    public WordSet Preposition { get; } = Words(classes, "preposition");

    public WordSet Conjunction { get; } = Words(classes, "conjunction");

    public WordSet Be { get; } = Words(classes, "be");

    public WordSet Have { get; } = Words(classes, "have");

    public WordSet Do { get; } = Words(classes, "do");

    public WordSet Modal { get; } = Words(classes, "modal");

    public WordSet Negation { get; } = Words(classes, "negation");

    public WordSet Adverb { get; } = Words(classes, "adverb");

    public WordSet Pronoun { get; } = Words(classes, "pronoun");

    public WordSet PersonPronoun { get; } = Words(classes, "person-pronoun");

    public WordSet ReaderPronoun { get; } = Words(classes, "reader-pronoun");

    public WordSet ServicePronoun { get; } = Words(classes, "service-pronoun");

    public WordSet ThingPronoun { get; } = Words(classes, "thing-pronoun");

    public WordSet Person { get; } = Words(classes, "person");

    public WordSet Staff { get; } = Words(classes, "staff");

    public WordSet Quantity { get; } = Words(classes, "quantity");

    public WordSet Title { get; } = Words(classes, "title");

    public WordSet GivenName { get; } = Words(classes, "given-name");

    public WordSet NameMaker { get; } = Words(classes, "name-maker");

    /// <summary>What a street, a club or a public house is called after its name: Lane, Arms, Rovers.</summary>
    public WordSet PlaceMaker { get; } = Words(classes, "place-maker");

    /// <summary>Words that announce a name: the film, a band, called.</summary>
    public WordSet Naming { get; } = Words(classes, "naming");

    /// <summary>What a name in capitals is the name of, in small letters behind it: page, policy, letter.</summary>
    public WordSet NameCloser { get; } = Words(classes, "name-closer");

    /// <summary>What the name of a body or an award opens with: Association of, Diploma in.</summary>
    public WordSet NameOpener { get; } = Words(classes, "name-opener");

    /// <summary>What opens the title of a part of a course, with its number: Module, Session.</summary>
    public WordSet Course { get; } = Words(classes, "course");

    /// <summary>What opens the name of a degree: BSc.</summary>
    public WordSet Degree { get; } = Words(classes, "degree");

    /// <summary>Nouns of rules and classes in the plural.</summary>
    public WordSet Plural { get; } = plural;

    /// <summary>Nouns of rules and classes in any form.</summary>
    public WordSet Noun { get; } = noun;

    /// <summary>Small words of grammar.</summary>
    public WordSet Function { get; } = function;

    private static WordSet Words(IReadOnlyDictionary<string, WordSet> classes, string name) => classes.TryGetValue(name, out var words) ? words : WordSet.Empty;
}
