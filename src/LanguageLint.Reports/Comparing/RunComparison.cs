using LanguageLint.Baselines;

namespace LanguageLint.Reports.Comparing;

/// <summary>A finding of one of two runs, and the file it stands in.</summary>
public sealed record ComparedFinding(FileReport File, ReportedFinding Reported);

/// <summary>What changed in one group of files from one run to the next.</summary>
/// <param name="Name">The group; see <see cref="FolderGroups"/>.</param>
/// <param name="New">Findings that were not there before.</param>
/// <param name="Gone">Findings that are there no more.</param>
/// <param name="StillThere">Findings of both runs.</param>
/// <param name="WordsBefore">Words of the earlier run.</param>
/// <param name="Words">Words of the later run.</param>
public sealed record GroupChange(string Name, int New, int Gone, int StillThere, long WordsBefore, long Words)
{
    /// <summary>Findings of the earlier run.</summary>
    public int Before => Gone + StillThere;

    /// <summary>Findings of the later run.</summary>
    public int After => New + StillThere;
}

/// <summary>
/// What is new, gone and still there between two runs, strengths left out; see <see cref="EarlierMatch"/>.
/// </summary>
public sealed class RunComparison
{
    private readonly HashSet<ReportedFinding> _new;
    private readonly IReadOnlyList<FileReport> _files;

    private RunComparison(EarlierRun earlier, IReadOnlyList<FileReport> files, IReadOnlyList<ComparedFinding> @new, IReadOnlyList<ComparedFinding> gone, IReadOnlyList<ComparedFinding> stillThere)
    {
        (Earlier, _files, New, Gone, StillThere) = (earlier, files, @new, gone, stillThere);
        _new = new HashSet<ReportedFinding>(@new.Select(found => found.Reported), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The earlier run.</summary>
    public EarlierRun Earlier { get; }

    /// <summary>Findings of the later run alone, in its order.</summary>
    public IReadOnlyList<ComparedFinding> New { get; }

    /// <summary>Findings of the earlier run alone, in its order.</summary>
    public IReadOnlyList<ComparedFinding> Gone { get; }

    /// <summary>Findings of both, as the later run has them, in its order.</summary>
    public IReadOnlyList<ComparedFinding> StillThere { get; }

    /// <summary>Everything as one group, without a name.</summary>
    public GroupChange Total => new("", New.Count, Gone.Count, StillThere.Count, Earlier.Files.Sum(file => file.Words), _files.Sum(file => file.Words));

    /// <summary>Compares two runs. What a file held that can no longer be read is neither gone nor still there.</summary>
    public static RunComparison Of(EarlierRun earlier, IReadOnlyList<FileReport> files)
    {
        var before = earlier.Files.SelectMany(Each).ToList();
        var present = files.Select(file => EarlierMatch.Normal(file.Path)).ToHashSet(StringComparer.Ordinal);
        var match = new EarlierMatch(earlier.Files, path => !present.Contains(path));
        var @new = new HashSet<Finding>(files.Where(file => file.Error is null).SelectMany(file => match.New(file.Path, file.Findings)), ReferenceEqualityComparer.Instance);
        var gone = match.Gone.ToDictionary(entry => (entry.Path, entry.Key), entry => entry.Count);
        var after = files.SelectMany(Each).ToLookup(found => @new.Contains(found.Reported.Finding));
        return new RunComparison(earlier, files, [.. after[true]], [.. before.Where(IsGone)], [.. after[false]]);

        bool IsGone(ComparedFinding found)
        {
            var key = (EarlierMatch.Normal(found.File.Path), FindingKey.Of(found.Reported.Finding));
            return gone.TryGetValue(key, out var left) && left > 0 && (gone[key] = left - 1) >= 0;
        }
    }

    /// <summary>Whether a finding of the later run is new.</summary>
    public bool IsNew(ReportedFinding reported) => _new.Contains(reported);

    /// <summary>What changed in each group, by name; groups in which nothing is found in either run are left out.</summary>
    public IReadOnlyList<GroupChange> By(FolderGroups groups)
    {
        var added = Count(New, groups);
        var gone = Count(Gone, groups);
        var still = Count(StillThere, groups);
        var before = Words(Earlier.Files, groups);
        var after = Words(_files, groups);
        return
        [
            .. added.Keys.Union(gone.Keys).Union(still.Keys).Order(StringComparer.Ordinal).Select(name => new GroupChange(
                name, added.GetValueOrDefault(name), gone.GetValueOrDefault(name), still.GetValueOrDefault(name), before.GetValueOrDefault(name), after.GetValueOrDefault(name))),
        ];
    }

    private static IEnumerable<ComparedFinding> Each(FileReport file) => Advice.ToLookAt(file).Select(reported => new ComparedFinding(file, reported));

    private static Dictionary<string, int> Count(IReadOnlyList<ComparedFinding> findings, FolderGroups groups) =>
        findings.GroupBy(found => groups.OfFile(found.File.Path)).ToDictionary(group => group.Key, group => group.Count());

    private static Dictionary<string, long> Words(IReadOnlyList<FileReport> files, FolderGroups groups) =>
        files.GroupBy(file => groups.OfFile(file.Path)).ToDictionary(group => group.Key, group => group.Sum(file => file.Words));
}
