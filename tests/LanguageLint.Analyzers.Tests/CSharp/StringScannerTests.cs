using LanguageLint.Analyzers.CSharp;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.Tests.CSharp;

/// <summary>The pass over the characters of a file misses no string that the rules would speak of, and costs nothing where there is none.</summary>
public class StringScannerTests
{
    private static readonly StringScanner Scanner = new(RuleBook.BuiltIn.Probe);

    [Theory]
    [InlineData("var a = \"{0}\";")]
    [InlineData("var a = 'x'; var b = '\"'; var c = @\"\n{0}\n\"; // \"")]
    [InlineData("var a = @\"c:\\\" + \"{0}\";")]
    [InlineData("/* \" */ var a = @\"\"\"\n{0}\n\"\"\";")]
    [InlineData("f(@\"a\", \"b\\\"\", @\"c\n{0}\");")]
    [InlineData("var a = \"c:\\\\\" + $\"x {{\n b }} {0}\n\";")]
    [InlineData("var a = $\"\"\"\n    One {{b}}\n    {0}\n    \"\"\";")]
    [InlineData("var a = \"\"\"\"\n    \"\"\"\n    {0}\n    \"\"\"\";")]
    [InlineData("var a = \"One\\n{0}\";")]
    [InlineData("var a = \"One\\\"{0}\\\"\";")]
    [InlineData("var a = $\"{{b}}{0}{{b}}\";")]
    [InlineData("#region Don't\nvar a = \"{0}\";\n#endregion")]
    public void No_form_of_string_is_passed_over(string code)
    {
        var missed = new List<string>();
        foreach (var example in RuleBook.BuiltIn.Rules.Rules.Where(RuleBook.SpeaksOfCode).Select(rule => rule.Examples[0].Text).Where(text => text.IndexOfAny(['"', '\\', '{', '}']) < 0))
        {
            var file = string.Format(System.Globalization.CultureInfo.InvariantCulture, code, example);
            var root = CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
            var sought = StringFinder.All(root).Where(text => RuleBook.BuiltIn.Probe.MayFind(text.ToString().AsSpan()));
            missed.AddRange(sought.Except(StringFinder.At(root, Scanner.Find(file.AsSpan()) ?? [])).Select(text => text.ToString()));
        }

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("var a = \"a pro\" + \"lific offen\" + \"der\";")]
    [InlineData("var a = \"an offen\" // goes on\n    + \"der\";")]
    [InlineData("var a = \"an offen\\u0064er\";")]
    [InlineData("var a = \"an offen\\x64er\";")]
    [InlineData("var a = \"He failed\" + \" to attend.\";")]
    [InlineData("var a = \"He failed \"\n    + \"to attend.\";")]
    [InlineData("var a = \"He failed \" + // goes on\n    \"to attend.\";")]
    [InlineData("var a = (\"He failed \") + (\"to attend.\");")]
    [InlineData("var a = \"He failed \"\n#if X\n    + b\n#endif\n    + \"to attend.\";")]
    [InlineData("var a = @\"He \"\"failed\"\" to attend.\";")]
    [InlineData("var a = \"He \\\"failed\\\" to attend.\";")]
    [InlineData("var a = \"He\\nfailed\\nto attend.\";")]
    public void A_word_written_in_pieces_is_not_passed_over(string code) =>
        Assert.Single(StringFinder.At(CSharpSyntaxTree.ParseText(code).GetRoot(), Scanner.Find(code.AsSpan()) ?? []));

    [Fact]
    public void A_file_without_a_word_of_any_rule_costs_no_memory()
    {
        var code = string.Concat(Enumerable.Repeat("class C\n{\n    // Saves “it”.\n    string A = \"Saved the file \" + $\"in {folder}.\";\n}\n", 100));
        Scanner.Find(code.AsSpan());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var places = Scanner.Find(code.AsSpan());
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Null(places);
    }

    [Fact]
    public void Every_string_is_found_once_however_many_words_it_has()
    {
        const string Code = "var a = $\"offender {f(\"offender\")} offender\" + \"offender\"; var offender = \"offender\";";
        var found = StringFinder.At(CSharpSyntaxTree.ParseText(Code).GetRoot(), Scanner.Find(Code.AsSpan())!).ToList();
        Assert.Equal(3, found.Count);
        Assert.Single(found.OfType<BinaryExpressionSyntax>());
    }
}
