namespace LanguageLint.Matching;

/// <summary>The word classes that the engine itself asks, compiled. They are data: <c>rules/words</c>.</summary>
internal sealed class Lexicon(PatternCompiler compiler)
{
    public WordSet Determiner { get; } = compiler.SingleWords("determiner");

    public WordSet Possessive { get; } = compiler.SingleWords("possessive");

    public WordSet Preposition { get; } = compiler.SingleWords("preposition");

    public WordSet Conjunction { get; } = compiler.SingleWords("conjunction");

    public WordSet Be { get; } = compiler.SingleWords("be");

    public WordSet Have { get; } = compiler.SingleWords("have");

    public WordSet Do { get; } = compiler.SingleWords("do");

    public WordSet Modal { get; } = compiler.SingleWords("modal");

    public WordSet Negation { get; } = compiler.SingleWords("negation");

    public WordSet Adverb { get; } = compiler.SingleWords("adverb");

    public WordSet Pronoun { get; } = compiler.SingleWords("pronoun");

    public WordSet PersonPronoun { get; } = compiler.SingleWords("person-pronoun");

    public WordSet ReaderPronoun { get; } = compiler.SingleWords("reader-pronoun");

    public WordSet ServicePronoun { get; } = compiler.SingleWords("service-pronoun");

    public WordSet ThingPronoun { get; } = compiler.SingleWords("thing-pronoun");

    public WordSet Person { get; } = compiler.SingleWords("person");

    public WordSet Staff { get; } = compiler.SingleWords("staff");

    public WordSet Quantity { get; } = compiler.SingleWords("quantity");

    public WordSet Title { get; } = compiler.SingleWords("title");

    public WordSet GivenName { get; } = compiler.SingleWords("given-name");

    public WordSet NameMaker { get; } = compiler.SingleWords("name-maker");

    /// <summary>Nouns of rules and classes in the plural.</summary>
    public WordSet Plural { get; } = compiler.Plurals;

    /// <summary>Nouns of rules and classes in any form.</summary>
    public WordSet Noun { get; } = compiler.Nouns;

    /// <summary>Small words of grammar.</summary>
    public WordSet Function { get; } = compiler.FunctionWords;
}
