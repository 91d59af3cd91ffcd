using LanguageLint.Rules;
using LanguageLint.Wording;

namespace LanguageLint.Matching;

/// <summary>Gives the words of patterns their numbers, with all forms of their families, and remembers which nouns are plural.</summary>
internal sealed class WordFamilies(VocabularyBuilder vocabulary)
{
    private readonly Dictionary<(string, WordFamily), WordSet> _sets = [];
    private readonly Dictionary<WordNode, WordSet[]> _nodes = new(new SameNode());
    private readonly HashSet<int> _singulars = [];
    private readonly HashSet<int> _plurals = [];

    /// <summary>Words that are only ever a noun in the plural, of the nouns asked for so far.</summary>
    public WordSet Plurals => new([.. _plurals.Except(_singulars)], []);

    /// <summary>All forms of the nouns asked for so far.</summary>
    public WordSet Nouns => new([.. _plurals, .. _singulars], []);

    /// <summary>The set of a word's part number <paramref name="part"/>; the last one carries the family.</summary>
    public WordSet Part(WordNode node, int part) => SetsOf(node)[part];

    /// <summary>The set of a two-part word written as one.</summary>
    public WordSet Joined(WordNode node) => SetsOf(node)[2];

    private WordSet[] SetsOf(WordNode node)
    {
        if (!_nodes.TryGetValue(node, out var sets))
        {
            var parts = node.Parts;
            sets = new WordSet[parts.Count + (node.HasJoinedForm ? 1 : 0)];
            for (var i = 0; i < parts.Count; i++)
            {
                sets[i] = SetOf(parts[i], i == parts.Count - 1 ? node.Family : WordFamily.None, node.Offset);
            }

            if (sets.Length > parts.Count)
            {
                sets[parts.Count] = SetOf(parts[0] + parts[1], node.Family, node.Offset);
            }

            _nodes.Add(node, sets);
        }

        return sets;
    }

    private WordSet SetOf(string word, WordFamily family, int offset)
    {
        if (_sets.TryGetValue((word, family), out var set))
        {
            return set;
        }

        if (word.IndexOf('*') > 0)
        {
            throw new PatternException($"“{word}”: a star stands only before an ending, as in *ly. Write the words out.", offset);
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

    // Nodes are asked for often: by what they are, not by what they say.
    private sealed class SameNode : IEqualityComparer<WordNode>
    {
        public bool Equals(WordNode? x, WordNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(WordNode node) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(node);
    }
}
