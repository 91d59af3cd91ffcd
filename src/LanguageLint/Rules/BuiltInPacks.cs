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
    internal static unsafe RuleSet Compiled()
    {
        // A resource lies in the memory of the program, as long as that is loaded: it is read there, without a copy.
        if (BitConverter.IsLittleEndian && Own.GetManifestResourceStream(CompiledName) is UnmanagedMemoryStream stream)
        {
            return RuleSetReader.Read(new ImageReader(stream.PositionPointer, (int)stream.Length), Load);
        }

        return RuleSet.Compile(Load());
    }

    private static IEnumerable<string> Names() =>
        Own.GetManifestResourceNames().Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal);

    private static RulePack Load(string name)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(name)!);
        return PackReader.Read(name, reader.ReadToEnd());
    }
}
