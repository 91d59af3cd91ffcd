using CsCheck;

using Microsoft.CodeAnalysis.CSharp;

namespace LanguageLint.Analyzers.Tests.CSharp;

/// <summary>Whatever stands in a file, the analyzer throws nothing.</summary>
public class RandomCodeTests
{
    private static readonly Gen<string> Piece = Pick.From(
        "\"", "\"\"\"", "$\"", "$$\"\"\"", "@\"", "u8", "{", "}", "{{", "}}", "(", ")", "[", "]", " + ", ";", "\n", "\r\n", "    ", "\\", "\\u00", "\\x4", "class C", "void M()", "=", "=>",
        "// languagelint: off LLH001 a reason\n", "/* gribbler */", "/// <summary>gribbler</summary>\n", "#line 5 \"a.razor\"\n", "#pragma warning disable LLH001\n", "[Display(Name = ",
        "the gribbler came in", "sent packing", "offender", "throw new Exception(", "logger.LogError(", "case ", "name", ",", ".", "?", ":", "\uD800", "\u2028", "é");

    [Fact]
    public void Random_code_is_no_trouble() =>
        Piece.Array[0, 40].Select(string.Concat).Where(CompilerReads).Sample(
            code => Analysed.Code(code).WithHouse()
                .With("[*]", "languagelint_csharp_comments = true", "languagelint_csharp_documentation = true", "languagelint_csharp_identifiers = true", "languagelint_csharp_logs = true")
                .DiagnosticsAsync().GetAwaiter().GetResult(),
            iter: 300, threads: 1);

    /// <summary>
    /// Whether the compiler itself can name the mistakes of a text. Roslyn 5.0 throws <see cref="ArgumentOutOfRangeException"/> of its own at about one
    /// random text in two thousand, such as “[A /// b” before a line that begins “\[”, analyzers or none.
    /// </summary>
    private static bool CompilerReads(string code)
    {
        try
        {
            _ = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview)).GetDiagnostics().Count();
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
