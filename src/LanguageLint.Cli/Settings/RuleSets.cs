using System.Collections.Concurrent;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Settings;

/// <summary>Compiles the built-in packs with house packs, each mixture once. Safe for several threads.</summary>
internal sealed class RuleSets
{
    private readonly ConcurrentDictionary<string, Lazy<RuleSet>> _compiled = new(StringComparer.Ordinal);

    /// <summary>The built-in rules and those of some packs.</summary>
    /// <param name="packs">Full paths of the packs; one that is named twice counts once.</param>
    /// <exception cref="UsageException">A pack cannot be used; says where and what would be right.</exception>
    public RuleSet With(IEnumerable<string> packs)
    {
        var files = packs.Distinct(StringComparer.Ordinal).ToList();
        return _compiled.GetOrAdd(string.Join('\n', files), _ => new Lazy<RuleSet>(() => Compile(files))).Value;
    }

    /// <summary>Reads one pack.</summary>
    /// <exception cref="UsageException">It cannot be used; says where and what would be right.</exception>
    public static RulePack Read(string file)
    {
        try
        {
            return PackReader.Read(file, File.ReadAllText(file));
        }
        catch (PackException problem)
        {
            throw Unusable(problem);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{file}: There is no pack of this name: check the spelling.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: This pack may not be read: ask its owner for permission to read it.");
        }
    }

    private static RuleSet Compile(IReadOnlyList<string> files)
    {
        IReadOnlyList<RulePack> packs = [.. files.Select(Read)];
        try
        {
            return RuleSet.BuiltInWith(packs);
        }
        catch (PackException problem)
        {
            throw Unusable(problem);
        }
    }

    private static UsageException Unusable(PackException problem) => new($"{problem.Place}: {problem.Message}");
}
