using System.Reflection;

namespace LanguageLint.Rules;

/// <summary>The packs that the engine carries with it: rules, names, word classes and sources.</summary>
public static class BuiltInPacks
{
    /// <summary>All built-in packs, in the order of their names.</summary>
    public static IReadOnlyList<RulePack> Load()
    {
        var assembly = typeof(BuiltInPacks).GetTypeInfo().Assembly;
        var packs = new List<RulePack>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            packs.Add(PackReader.Read(name, reader.ReadToEnd()));
        }

        return packs;
    }
}
