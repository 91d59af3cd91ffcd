using System.Collections.Immutable;
using LanguageLint.Rules;

namespace LanguageLint.Analyzers;

/// <summary>House packs that hold together, with the rules they make.</summary>
/// <param name="Files">The packs.</param>
/// <param name="Book">The built-in rules and those of the packs; the built-in ones alone where a pack cannot be used.</param>
/// <param name="Mistakes">What is wrong with the packs.</param>
internal sealed record PackFiles(ImmutableArray<PackFile> Files, RuleBook Book, IReadOnlyList<PackException> Mistakes)
{
    /// <summary>Compiles packs.</summary>
    public static PackFiles Compile(ImmutableArray<PackFile> files)
    {
        var packs = new List<RulePack>();
        var mistakes = new List<PackException>();
        foreach (var file in files)
        {
            try
            {
                packs.Add(OnlyHouseIds(PackReader.Read(file.File, file.Text.ToString())));
            }
            catch (PackException mistake)
            {
                mistakes.Add(mistake);
            }
        }

        try
        {
            return new PackFiles(files, RuleBook.With(mistakes.Count == 0 ? packs : []), mistakes);
        }
        catch (PackException mistake)
        {
            return new PackFiles(files, RuleBook.BuiltIn, [mistake]);
        }
    }

    // The compiler knows the built-in ids and LLH001 to LLH999, and stops an analyzer that reports another.
    private static RulePack OnlyHouseIds(RulePack pack)
    {
        var stranger = pack.Rules.FirstOrDefault(rule => !rule.Id.StartsWith("LLH", StringComparison.Ordinal));
        return stranger is null ? pack
            : throw new PackException(stranger.Place, $"The rules of a house pack have ids from LLH001 to LLH999, not {stranger.Id}.");
    }
}
