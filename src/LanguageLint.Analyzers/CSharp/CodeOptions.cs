using Microsoft.CodeAnalysis.Diagnostics;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Which texts of C# code a project wants checked besides those that people read; all of it off unless asked for.</summary>
/// <param name="Comments"><c>languagelint_csharp_comments</c>: comments.</param>
/// <param name="Documentation"><c>languagelint_csharp_documentation</c>: XML documentation.</param>
/// <param name="Identifiers"><c>languagelint_csharp_identifiers</c>: names of types, members and parameters, word by word.</param>
/// <param name="Logs"><c>languagelint_csharp_logs</c>: messages to logs.</param>
/// <param name="Exceptions"><c>languagelint_csharp_exceptions</c>: messages of exceptions.</param>
/// <param name="Data"><c>languagelint_csharp_data</c>: what a database begins with, and tables of codes with what they stand for.</param>
/// <param name="Tests"><c>languagelint_csharp_tests</c>: strings of tests and test projects.</param>
/// <param name="Shown"><c>languagelint_csharp_shown</c>: names of methods, attributes and properties whose strings are shown and nothing else.</param>
internal sealed record CodeOptions(bool Comments, bool Documentation, bool Identifiers, bool Logs, bool Exceptions, bool Data, bool Tests, string Shown)
{
    /// <summary>The keys, as the documentation lists them.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "languagelint_csharp_comments", "languagelint_csharp_documentation", "languagelint_csharp_identifiers",
        "languagelint_csharp_logs", "languagelint_csharp_exceptions", "languagelint_csharp_data",
        "languagelint_csharp_tests", "languagelint_csharp_shown",
    ];

    /// <summary>Reads the options of a file.</summary>
    public static CodeOptions Read(AnalyzerConfigOptions options) => new(
        IsOn(options, Keys[0]), IsOn(options, Keys[1]), IsOn(options, Keys[2]), IsOn(options, Keys[3]), IsOn(options, Keys[4]), IsOn(options, Keys[5]), IsOn(options, Keys[6]),
        options.TryGetValue(Keys[7], out var shown) ? shown : "");

    /// <summary>Whether a whole project holds tests.</summary>
    public static bool IsTestProject(AnalyzerConfigOptions globalOptions) => IsOn(globalOptions, "build_property.IsTestProject");

    private static bool IsOn(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
