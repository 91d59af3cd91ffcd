using LanguageLint.Rules;
using LanguageLint.Wording;

namespace LanguageLint.Matching;

/// <summary>Gives the words of patterns their numbers, with all forms of their families, and remembers which nouns are plural.</summary>
internal sealed class WordFamilies(Vocabulary vocabulary)
{
    private static readonly char[] PartBorders = [' ', '-', '\u2010', '\u2011'];

    private readonly Dictionary<(string, WordFamily), WordSet> _sets = [];
    private readonly HashSet<int> _singulars = [];
    private readonly HashSet<int> _plurals = [];

    /// <summary>Words that are only ever a noun in the plural, of the nouns asked for so far.</summary>
    public WordSet Plurals => new([.. _plurals.Except(_singulars)], []);

    /// <summary>All forms of the nouns asked for so far.</summary>
    public WordSet Nouns => new([.. _plurals, .. _singulars], []);

    /// <summary>Whether the word also stands joined: re-offend, reoffend.</summary>
    public bool HasJoinedForm(WordNode node) => node.Text.IndexOf('-') > 0 && Parts(node).Count == 2;

    /// <summary>The words of a pattern's word as the tokeniser cuts it: re-offender is two, you're is two.</summary>
    /// <exception cref="PatternException">It has no letters.</exception>
    public IReadOnlyList<string> Parts(WordNode node)
    {
        if (node.Parts is { } known)
        {
            return known;
        }

        var parts = new List<string>();
        foreach (var part in node.Text.Split(PartBorders, StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = WordHash.Fold(part.AsSpan());
            var apostrophe = folded.IndexOf('\'');
            if (apostrophe > 0 && folded.Substring(apostrophe) is "'s" or "'re" or "'ve" or "'ll" or "'d" or "'m")
            {
                parts.Add(folded.Substring(0, apostrophe));
                parts.Add(folded.Substring(apostrophe));
            }
            else if (folded.Length > 0)
            {
                parts.Add(folded);
            }
        }

        return node.Parts = parts.Count > 0 ? parts : throw new PatternException($"“{node.Text}” has no letters to find.", node.Offset);
    }

    /// <summary>The set of a word's part number <paramref name="part"/>; the last one carries the family.</summary>
    public WordSet Part(WordNode node, int part) =>
        SetOf(Parts(node)[part], part == Parts(node).Count - 1 ? node.Family : WordFamily.None, node.Offset);

    /// <summary>The set of a two-part word written as one.</summary>
    public WordSet Joined(WordNode node) => SetOf(Parts(node)[0] + Parts(node)[1], node.Family, node.Offset);

    private WordSet SetOf(string word, WordFamily family, int offset)
    {
        if (_sets.TryGetValue((word, family), out var set))
        {
            return set;
        }

        if (word[0] == '*')
        {
            set = word.Length > 2 && family == WordFamily.None
                ? new WordSet([], [word.Substring(1)])
                : throw new PatternException("An ending is written *ly, with two letters at least and no word family.", offset);
        }
        else
        {
            set = new WordSet(Forms(word, family), []);
        }

        _sets.Add((word, family), set);
        return set;
    }

    private List<int> Forms(string word, WordFamily family)
    {
        var numbers = new List<int>();
        switch (family)
        {
            case WordFamily.Noun:
                foreach (var form in NounForms.Of(word).All)
                {
                    if (!form.Possessive)
                    {
                        numbers.Add(Number(form.Text));
                        (form.Plural ? _plurals : _singulars).Add(numbers[numbers.Count - 1]);
                    }
                }

                break;
            case WordFamily.Verb:
                foreach (var form in VerbForms.Of(word).All)
                {
                    numbers.Add(Number(form.Text));
                }

                break;
            case WordFamily.Adjective:
                var degrees = AdjectiveForms.Of(word);
                foreach (var form in new[] { word, degrees.Comparative, degrees.Superlative })
                {
                    if (form.IndexOf(' ') < 0)
                    {
                        numbers.Add(Number(form));
                    }
                }

                break;
            default:
                numbers.Add(Number(word));
                break;
        }

        return numbers;
    }

    private int Number(string form) => vocabulary.Add(WordHash.Fold(form.AsSpan()));
}
