using Microsoft.CodeAnalysis;

namespace LanguageLint.Analyzers;

/// <summary>What is said of packs, configuration and comments that cannot be used. Nothing of the kind passes in silence.</summary>
internal static class SetupDescriptors
{
    private const string Category = "setup";

    /// <summary>A house pack cannot be read or compiled; the built-in rules are used alone.</summary>
    public static DiagnosticDescriptor Pack { get; } = new(
        "LLC001", "A pack cannot be used", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A file *.languagelint.yml has a mistake. Until it is mended, only the built-in rules speak.");

    /// <summary>A key of the configuration has a value that cannot be used.</summary>
    public static DiagnosticDescriptor Configuration { get; } = new(
        "LLC002", "A setting cannot be used", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A key languagelint_… in .editorconfig or .globalconfig has a value that means nothing.");

    /// <summary>A pack is named in the configuration but was not handed to the compiler.</summary>
    public static DiagnosticDescriptor MissingPack { get; } = new(
        "LLC003", "A pack is named but not part of the project", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An analyzer may not open files: packs reach it as AdditionalFiles.", customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>A baseline cannot be read; it accepts nothing.</summary>
    public static DiagnosticDescriptor Baseline { get; } = new(
        "LLC004", "A baseline cannot be used", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The file languagelint.baseline has a line that cannot be read.");

    /// <summary>A comment that speaks to this tool cannot be read, has ended, or silences nothing.</summary>
    public static DiagnosticDescriptor Directive { get; } = new(
        "LLC005", "A comment to LanguageLint needs a look", "{0}", Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A comment “languagelint: …” cannot be read, its day has passed, or there is nothing that it silences.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Pack, Configuration, MissingPack, Baseline, Directive];
}
