using LanguageLint.Matching;
using LanguageLint.Rules;
using LanguageLint.Wording;

namespace LanguageLint.Tests.Matching;

/// <summary>
/// The reference that the fast matcher has to agree with: no vocabulary, no anchors, no compiled steps. It tries every start, follows the pattern's
/// tree, and compares words as texts.
/// </summary>
internal sealed class NaiveMatcher(IReadOnlyDictionary<string, IReadOnlyList<Pattern>> classes)
{
    /// <summary>The matches of a pattern: of those that overlap the leftmost, of those that start together the longest; a gap takes as few words as will do.</summary>
    public IReadOnlyList<(int Start, int End)> Find(PatternNode pattern, BlockTokens tokens)
    {
        var found = new List<(int, int)>();
        for (var start = 0; start < tokens.Count;)
        {
            var first = start;
            var end = new Attempt(classes, tokens, start).Match(pattern, start, loose: false, (at, _) => at > first ? at : -1);
            if (end > start)
            {
                found.Add((start, end));
            }

            start = Math.Max(start + 1, end);
        }

        return found;
    }

    private sealed class Attempt(IReadOnlyDictionary<string, IReadOnlyList<Pattern>> classes, BlockTokens tokens, int start)
    {
        // The end of the best match of the node and all that follows it; -1 for none.
        public int Match(PatternNode node, int at, bool loose, Func<int, bool, int> then) => node switch
        {
            SequenceNode sequence => Sequence(sequence.Items, 0, at, loose, then),
            ChoiceNode choice => choice.Branches.Max(branch => Match(branch, at, loose, then)),
            OptionalNode optional => Math.Max(Match(optional.Item, at, loose, then), then(at, loose)),
            CaptureNode capture => Match(capture.Item, at, loose, then),
            CommaNode => then(at, true),
            EdgeNode { AtStart: true } => at < tokens.Count && Opens(at) ? then(at, loose) : -1,
            EdgeNode => at == tokens.Count || Opens(at) ? then(at, loose) : -1,
            GapNode gap => Gap(gap.Most, at, then),
            ClassNode { Name: "word" } => One(at, loose, _ => true, then),
            ClassNode { Name: "number" } => One(at, loose, word => char.IsDigit(word[0]), then),
            ClassNode { Name: "owner" } => at < tokens.Count && tokens[at].Tail > 0 ? One(at, loose, _ => true, then) : -1,
            ClassNode named => classes[named.Name].Max(entry => Match(entry.Root, at, loose, then)),
            WordNode word => Word(word, at, loose, then),
            _ => throw new InvalidOperationException(node.ToString()),
        };

        private int Sequence(IReadOnlyList<PatternNode> items, int index, int at, bool loose, Func<int, bool, int> then) =>
            index == items.Count ? then(at, loose) : Match(items[index], at, loose, (next, nextLoose) => Sequence(items, index + 1, next, nextLoose, then));

        private int Gap(int most, int at, Func<int, bool, int> then)
        {
            for (var skipped = 0; skipped <= most; skipped++)
            {
                if (then(at + skipped, true) is var end and >= 0)
                {
                    return end;
                }

                if (at + skipped >= tokens.Count || (at + skipped > start && Opens(at + skipped)))
                {
                    break;
                }
            }

            return -1;
        }

        private int Word(WordNode word, int at, bool loose, Func<int, bool, int> then)
        {
            var parts = word.Text.ToLowerInvariant().Split('-');
            var last = Forms(parts[^1], word.Family);
            var apart = parts.Length == 1
                ? One(at, loose, last.Contains, then)
                : One(at, loose, parts[0].Equals, (next, _) => One(next, false, last.Contains, then));
            return parts.Length == 1 ? apart : Math.Max(apart, One(at, loose, Forms(parts[0] + parts[1], word.Family).Contains, then));
        }

        private int One(int at, bool loose, Func<string, bool> accepts, Func<int, bool, int> then)
        {
            if (at >= tokens.Count || !accepts(tokens.Written(at).ToString().ToLowerInvariant()))
            {
                return -1;
            }

            var before = tokens[at].Before;
            return at == start || before is Separator.None or Separator.Space or Separator.Hyphen || (before == Separator.Punctuation && loose) ? then(at + 1, false) : -1;
        }

        private bool Opens(int at) => at == 0 || tokens[at].Before == Separator.Sentence;
    }

    private static HashSet<string> Forms(string word, WordFamily family) => family switch
    {
        WordFamily.Noun => [.. NounForms.Of(word).All.Where(form => !form.Possessive).Select(form => form.Text)],
        WordFamily.Verb => [.. VerbForms.Of(word).All.Select(form => form.Text)],
        WordFamily.Adjective => [word, AdjectiveForms.Of(word).Comparative, AdjectiveForms.Of(word).Superlative],
        _ => [word],
    };
}
