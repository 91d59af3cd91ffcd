using System.Collections.Immutable;

namespace LanguageLint.Analyzers;

/// <summary>
/// The packs that were compiled last, by what they say. An editor compiles at every stroke and a build compiles project after project, mostly with
/// the same packs; compiling those costs more than reading a thousand files. Safe for several threads.
/// </summary>
internal sealed class RecentPacks
{
    private const int Most = 8;

    // The last one that was asked for comes first.
    private readonly LinkedList<PackFiles> _kept = new();

    /// <summary>The packs as they were compiled before, or by <paramref name="compile"/> now.</summary>
    /// <param name="files">The packs, in order.</param>
    /// <param name="compile">Compiles them; not called by two threads at a time.</param>
    public PackFiles Get(ImmutableArray<PackFile> files, Func<ImmutableArray<PackFile>, PackFiles> compile)
    {
        lock (_kept)
        {
            if (_kept.FirstOrDefault(packs => AreSame(packs.Files, files)) is { } known)
            {
                _kept.Remove(known);
            }
            else
            {
                known = compile(files);
            }

            _kept.AddFirst(known);
            if (_kept.Count > Most)
            {
                _kept.RemoveLast();
            }

            return known;
        }
    }

    private static bool AreSame(ImmutableArray<PackFile> some, ImmutableArray<PackFile> others) =>
        some.Length == others.Length && some.Zip(others, (one, other) => one.Path == other.Path && one.Text.ContentEquals(other.Text)).All(same => same);
}
