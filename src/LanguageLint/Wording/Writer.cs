using LanguageLint.Guards;
using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Wording;

/// <summary>What a writer may put in place of a span.</summary>
/// <param name="Span">The words replaced: the phrase, and its article or the next word where an alternative changes them.</param>
/// <param name="Texts">Whole replacements, the best first.</param>
internal sealed record Alternatives(TextSpan Span, IReadOnlyList<string> Texts);

/// <summary>Fills alternatives in: number, possessive, tense, article and capitals follow the match.</summary>
internal sealed class Writer(Lexicon lexicon, WordRoles roles)
{
    // Alternatives that begin so take no article before them.
    private static readonly string[] Self = ["someone", "somebody", "anyone", "people", "you", "the", "a", "an", "what", "whoever", "your", "their", "his", "her", "this", "these", "those", "who"];

    private readonly MatchGrammar _grammar = new(lexicon);

    /// <summary>The alternatives of a match.</summary>
    /// <param name="templates">As the rule writes them.</param>
    /// <param name="passage">The match.</param>
    /// <param name="captures">What the match remembered.</param>
    /// <param name="terms">House terms by name.</param>
    public Alternatives Write(
        IReadOnlyList<Template> templates,
        in Passage passage,
        Captures captures,
        IReadOnlyDictionary<string, HouseTerm> terms)
    {
        var tokens = passage.Tokens;
        var span = passage.Span;
        var filling = new Filling(
            passage,
            captures,
            terms,
            _grammar.UseOfVerb(passage),
            _grammar.IsPlural(passage),
            MatchGrammar.IsPossessive(passage),
            passage.Noun == passage.Last && roles.DescribesNext(tokens, passage.Last));
        var texts = new List<string>();
        foreach (var template in templates)
        {
            if (filling.Fill(template) is { } text && !texts.Contains(text))
            {
                texts.Add(text);
            }
        }

        var shape = StandsAmongSmallWords(passage)
            ? tokens.OpensSentence(passage.Start) ? CaseShape.Initial : CaseShape.Lower
            : Capitals.ShapeOf(tokens.Text.Span.Slice(span.Start, span.Length));
        if (shape != CaseShape.Lower)
        {
            texts = texts.ConvertAll(text => Capitals.Apply(text, shape));
        }

        if (texts.Contains(""))
        {
            (span, texts) = WithNextWord(passage, span, texts);
        }

        if (texts.Count == 0)
        {
            return new Alternatives(span, texts);
        }

        var alternatives = WithArticle(passage, span, texts);
        return QuoteHalves.Complete(tokens.Text.Span, alternatives.Span) is { } whole
            ? alternatives with { Span = whole }
            : new Alternatives(span, []);
    }

    // RAR, OASys or BAME people: the capitals are those of the initials alone, unless the words beside them are in capitals as well.
    private static bool StandsAmongSmallWords(in Passage passage)
    {
        var tokens = passage.Tokens;
        var own = false;
        var isShout = passage.End - passage.Start > 1;
        for (var i = passage.Start; i < passage.End; i++)
        {
            own |= ExplainedInitials.IsInitials(tokens, i);
            isShout &= IsShouted(i);
        }

        return own && !isShout && !IsShouted(passage.Start - 1) && !IsShouted(passage.End);

        bool IsShouted(int index) => index >= 0 && index < tokens.Count && tokens[index].Has(TokenTraits.Upper);
    }

    // A phrase that can go altogether takes the next word along, so that spaces and capitals come out right.
    private static (TextSpan Span, List<string> Texts) WithNextWord(in Passage passage, TextSpan span, List<string> texts)
    {
        var tokens = passage.Tokens;
        if (passage.End >= tokens.Count || tokens[passage.End].Before != Separator.Space)
        {
            return (span, [.. texts.Where(text => text.Length > 0)]);
        }

        var next = tokens[passage.End];
        var word = tokens.Text.Slice(next.Start, next.TailEnd - next.Start).ToString();
        var opens = tokens.OpensSentence(passage.Start) && tokens[passage.Start].Has(TokenTraits.Capitalised);
        return (TextSpan.FromBounds(span.Start, next.TailEnd),
            [.. texts.Select(text => text.Length > 0 ? text + " " + word : opens ? Capitals.Apply(word, CaseShape.Initial) : word)]);
    }

    private Alternatives WithArticle(in Passage passage, TextSpan span, List<string> texts)
    {
        var tokens = passage.Tokens;
        var before = passage.Start - 1;
        if (before < 0 || tokens[passage.Start].Before != Separator.Space || !IsDeterminer(tokens, before, out var isArticle))
        {
            return new Alternatives(span, texts);
        }

        if (!isArticle)
        {
            return new Alternatives(span, [.. texts.Where(text => !StandsAlone(text) || text.StartsWith("people", StringComparison.OrdinalIgnoreCase))]);
        }

        var article = tokens.Written(before).ToString();
        var changes = texts.Exists(text => StandsAlone(text) || !string.Equals(Article.For(text), article, StringComparison.OrdinalIgnoreCase));
        if (!changes)
        {
            return new Alternatives(span, texts);
        }

        var shape = Capitals.ShapeOf(article.AsSpan());
        return new Alternatives(
            TextSpan.FromBounds(tokens[before].Start, span.End),
            [.. texts.Select(text => Capitals.Apply(StandsAlone(text) ? text : Article.For(text) + " " + text, char.IsUpper(article[0]) ? CaseShape.Initial : shape))]);
    }

    private bool IsDeterminer(BlockTokens tokens, int at, out bool isArticle)
    {
        var written = tokens.Written(at);
        isArticle = WordHash.FoldsTo(written, "a") || WordHash.FoldsTo(written, "an");
        return isArticle || lexicon.Determiner.Contains(tokens[at].Word, written);
    }

    private static bool StandsAlone(string text)
    {
        var space = text.IndexOf(' ');
        var first = WordHash.Fold((space < 0 ? text : text.Substring(0, space)).AsSpan());
        return Array.IndexOf(Self, first) >= 0;
    }
}
