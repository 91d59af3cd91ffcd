using System.Globalization;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Settings;

namespace LanguageLint.Cli.Packs;

/// <summary>The ids that rules of house packs have: LLH001 to LLH999.</summary>
internal static class HouseIds
{
    /// <summary>The highest number there can be.</summary>
    public const int Last = 999;

    private const string Prefix = "LLH";

    /// <summary>The id of a number.</summary>
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:000}");

    /// <summary>The first number after those of all packs that hold where a new pack is to lie.</summary>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <param name="pack">The full path of the new pack.</param>
    /// <exception cref="UsageException">A pack that holds there cannot be used.</exception>
    public static int FirstFree(Surroundings surroundings, string pack) =>
        1 + new SettingsFinder(surroundings, style: null).For(new InputFile(pack, pack)).Packs
            .SelectMany(known => RuleSets.Read(known.Path).Rules)
            .Where(rule => rule.Id.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(rule => int.Parse(rule.Id.AsSpan(Prefix.Length), CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
}
