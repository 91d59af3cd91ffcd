using System.Reflection;
using LanguageLint.Rules.Compiled;

namespace LanguageLint.Rules;

/// <summary>The packs that the engine carries with it: rules, names, word classes and sources.</summary>
public static class BuiltInPacks
{
    // Made from the packs by src/LanguageLint.PackCompiler while the engine is built.
    private const string CompiledName = "rules.bin";

    private static Assembly Own => typeof(BuiltInPacks).GetTypeInfo().Assembly;

    /// <summary>All built-in packs, in the order of their names.</summary>
    public static IReadOnlyList<RulePack> Load() => [.. Names().Select(Load)];

    /// <summary>The rule set of all built-in packs.</summary>
    internal static RuleSet Compiled()
    {
        using var stream = Own.GetManifestResourceStream(CompiledName)!;
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length)
        {
            read += stream.Read(bytes, read, bytes.Length - read);
        }

        return RuleSetReader.Read(bytes, Load);
    }

    private static IEnumerable<string> Names() =>
        Own.GetManifestResourceNames().Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal);

    private static RulePack Load(string name)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(name)!);
        return PackReader.Read(name, reader.ReadToEnd());
    }
}
