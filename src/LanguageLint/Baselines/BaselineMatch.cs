namespace LanguageLint.Baselines;

/// <summary>
/// Holds the findings of one run against a baseline. A finding is known when the baseline has one of the same rule and phrase, in this order:
/// with the same words on both sides in the same file; in the same file; with the same words on one side at least in a file that is gone, so that
/// a renamed file keeps its entries. Each entry accepts as many findings as it counts; what is left over is new.
/// Safe for several threads. Which of two files takes over an entry that suits both depends on which comes first.
/// </summary>
public sealed class BaselineMatch
{
    private readonly object _gate = new();
    private readonly Dictionary<string, List<Open>> _byPath;
    private readonly ILookup<(string, uint), Open> _gone;
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);
    private readonly List<BaselineEntry> _kept = [];

    /// <summary>Starts a run.</summary>
    /// <param name="baseline">What is accepted.</param>
    /// <param name="isGone">Whether the file of an entry is there no more; asked once for each file, at the start.</param>
    public BaselineMatch(Baseline baseline, Func<string, bool> isGone)
    {
        _byPath = baseline.Entries.GroupBy(entry => entry.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => file.Select(entry => new Open(entry)).ToList(), StringComparer.Ordinal);
        GonePaths = [.. _byPath.Keys.Where(isGone).OrderBy(path => path, StringComparer.Ordinal)];
        _gone = GonePaths.SelectMany(path => _byPath[path]).ToLookup(open => (open.Entry.Key.Rule, open.Entry.Key.Phrase));
    }

    /// <summary>Files that the baseline knows and that are there no more, by name.</summary>
    public IReadOnlyList<string> GonePaths { get; }

    /// <summary>The findings of a file that the baseline does not accept, strengths among them, in their order. Asked once for each file.</summary>
    /// <param name="path">The file, from the folder of the baseline on, parted by <c>/</c>.</param>
    /// <param name="findings">What was found in it.</param>
    public IReadOnlyList<Finding> New(string path, IReadOnlyList<Finding> findings)
    {
        lock (_gate)
        {
            _checked.Add(path);
            var open = findings.Where(Baseline.Covers).ToList();
            if (_byPath.TryGetValue(path, out var own))
            {
                for (var sides = 2; sides >= 0; sides--)
                {
                    Take(path, open, key => Best(own, key, sides));
                }
            }

            var heirs = open.Count > 0 && GonePaths.Count > 0 ? Predecessors(open) : [];
            for (var sides = 2; sides >= 1; sides--)
            {
                foreach (var predecessor in heirs)
                {
                    Take(path, open, key => Best(_byPath[predecessor], key, sides));
                }
            }

            var fresh = new HashSet<Finding>(open, ReferenceComparer.Instance);
            return [.. findings.Where(finding => !Baseline.Covers(finding) || fresh.Contains(finding))];
        }
    }

    /// <summary>What the baseline accepts and no finding answered to, of the files that were checked and of those that <paramref name="isMissed"/> names.</summary>
    /// <param name="isMissed">Whether a file that is gone would have been checked, were it there.</param>
    public IReadOnlyList<BaselineEntry> Gone(Func<string, bool> isMissed) => [.. Left((path, isGone) => _checked.Contains(path) || (isGone && isMissed(path)))];

    /// <summary>
    /// The baseline as it should be now: entries that are answered, in their present place and words, and those of files that were not looked at.
    /// Nothing is accepted that was not accepted before.
    /// </summary>
    /// <param name="isMissed">Whether a file that is gone would have been checked, were it there.</param>
    public Baseline Updated(Func<string, bool> isMissed)
    {
        lock (_gate)
        {
            return new Baseline([.. _kept, .. Left((path, isGone) => !(_checked.Contains(path) || (isGone && isMissed(path))))]);
        }
    }

    private List<BaselineEntry> Left(Func<string, bool, bool> covers)
    {
        lock (_gate)
        {
            var gone = new HashSet<string>(GonePaths, StringComparer.Ordinal);
            return [.. _byPath.Where(file => covers(file.Key, gone.Contains(file.Key)))
                .SelectMany(file => file.Value).Where(open => open.Left > 0).Select(open => open.Entry with { Count = open.Left })];
        }
    }

    private void Take(string path, List<Finding> open, Func<FindingKey, Open?> find) => open.RemoveAll(finding =>
    {
        var key = FindingKey.Of(finding);
        if (find(key) is not { } entry)
        {
            return false;
        }

        entry.Left--;
        _kept.Add(new BaselineEntry(path, key, 1));
        return true;
    });

    private static Open? Best(List<Open> entries, FindingKey key, int sides) =>
        entries.Find(open => open.Left > 0 && open.Entry.Key.IsPhraseOf(key) && open.Entry.Key.SidesShared(key) == sides);

    // The files that are gone and share findings with this one: first the one it was most likely made of, which shares most.
    private List<string> Predecessors(List<Finding> findings) =>
    [
        .. findings.Select(FindingKey.Of)
            .SelectMany(key => _gone[(key.Rule, key.Phrase)].Where(open => open.Left > 0 && open.Entry.Key.SidesShared(key) > 0)
                .GroupBy(open => open.Entry.Path, StringComparer.Ordinal)
                .Select(file => (Path: file.Key, Shared: file.Max(open => open.Entry.Key.SidesShared(key)))))
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .OrderByDescending(file => file.Sum(share => share.Shared)).ThenBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => file.Key),
    ];

    /// <summary>An entry and how many more findings it accepts in this run.</summary>
    private sealed class Open(BaselineEntry entry)
    {
        public BaselineEntry Entry { get; } = entry;

        public int Left { get; set; } = entry.Count;
    }

    /// <summary>Two findings that look alike are still two.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<Finding>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(Finding? x, Finding? y) => ReferenceEquals(x, y);

        public int GetHashCode(Finding obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
