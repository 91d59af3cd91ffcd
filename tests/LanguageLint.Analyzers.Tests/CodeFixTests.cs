using Basic.Reference.Assemblies;
using LanguageLint.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace LanguageLint.Analyzers.Tests;

/// <summary>What the editor offers to write, and that the literal stays what it is.</summary>
public class CodeFixTests
{
    private const string Shown = "using System.ComponentModel;\n";

    [Theory]
    [InlineData("[Description(\"A {|LLH001:gribbler|} \\\"came\\\".\")] class C;", "[Description(\"A person \\\"came\\\".\")] class C;")]
    [InlineData("[Description(@\"A {|LLH001:gribbler|}, \"\"Sam\"\", came.\")] class C;", "[Description(@\"A person, \"\"Sam\"\", came.\")] class C;")]
    [InlineData("[Description(\"\"\"A {|LLH001:gribbler|} came.\"\"\")] class C;", "[Description(\"\"\"A person came.\"\"\")] class C;")]
    public Task A_certain_change_is_written(string before, string after) =>
        VerifyAsync(Shown + before, Shown + after, "write");

    [Theory]
    [InlineData("class C { static System.ReadOnlySpan<byte> S => \"A {|LLH001:gribbler|} came.\"u8; }", "class C { static System.ReadOnlySpan<byte> S => \"A person came.\"u8; }")]
    [InlineData("class C { string M(int n) => $\"{{ A {|LLH001:gribbler|} }}, {n:N0}\"; }", "class C { string M(int n) => $\"{{ A person }}, {n:N0}\"; }")]
    [InlineData("class C { string M(int n) => $\"\"\"\n    A {|LLH001:gribbler|},\n    {n}\n    \"\"\"; }", "class C { string M(int n) => $\"\"\"\n    A person,\n    {n}\n    \"\"\"; }")]
    public Task A_literal_stays_what_it_is(string before, string after) => VerifyAsync(before, after, "consider 0");

    [Fact]
    public Task A_chain_stays_a_chain_and_an_interpolated_string_keeps_its_holes() => VerifyAsync(
        "class C { string M(string name) => $\"A {|LLH001:gribbler|}, {name}, \" + \"was {|LLH002:sent \" + \"packing|} {today}.\"; }",
        "class C { string M(string name) => $\"A person, {name}, \" + \"was asked to leave {today}.\"; }",
        "consider 0", iterations: 2);

    [Fact]
    public Task Another_alternative_can_be_chosen() => VerifyAsync(
        "class C { string S = \"He was {|LLH002:sent packing|}.\"; }",
        "class C { string S = \"He was asked to come back.\"; }",
        "consider 1");

    [Fact]
    public Task All_of_a_document_are_changed_at_once() => VerifyAsync(
        Shown + "[Description(\"A {|LLH001:gribbler|} and a {|LLH001:gribbler|}.\")] class C;\n[Description(\"The {|LLH001:gribbler|}\")] class D;",
        Shown + "[Description(\"A person and a person.\")] class C;\n[Description(\"The person\")] class D;",
        "write", iterations: 3);

    [Fact]
    public Task All_of_a_project_and_of_a_solution_are_changed_at_once()
    {
        const string Before = Shown + "[Description(\"A {|LLH001:gribbler|} came.\")] class ";
        const string After = Shown + "[Description(\"A person came.\")] class ";
        var test = Test("write");
        foreach (var (state, code) in new[] { (test.TestState, Before), (test.FixedState, After) })
        {
            state.Sources.Add(("First.cs", code + "First;"));
            state.Sources.Add(("Second.cs", code + "Second;"));
            var other = state.AdditionalProjects["Other"];
            other.Sources.Add(("Third.cs", code + "Third;"));
            other.AdditionalFiles.Add((PackText.Path, PackText.House));
        }

        // One document at a time, one project at a time, all at once.
        test.NumberOfIncrementalIterations = 3;
        test.NumberOfFixAllInDocumentIterations = 3;
        test.NumberOfFixAllInProjectIterations = 2;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync();
    }

    [Fact]
    public Task What_is_for_review_stays_when_all_certain_changes_are_made() => VerifyAsync(
        Shown + "[Description(\"A {|LLH001:gribbler|} came.\")] class C { const string Name = \"The {|LLH001:gribbler|}\"; }\n[Description(\"The {|LLH001:gribbler|} was {|LLH002:sent packing|}.\")] class D;",
        Shown + "[Description(\"A person came.\")] class C { const string Name = \"The {|LLH001:gribbler|}\"; }\n[Description(\"The person was {|LLH002:sent packing|}.\")] class D;",
        "write", iterations: 2);

    [Fact]
    public Task Ends_of_lines_stay_as_they_are() => VerifyAsync(
        "class C\r\n{\r\n\tstring S = \"\"\"\r\n\t\tHello,\r\n\t\ta {|LLH001:gribbler|} came.\r\n\t\t\"\"\";\r\n}\r\n",
        "class C\r\n{\r\n\tstring S = \"\"\"\r\n\t\tHello,\r\n\t\ta person came.\r\n\t\t\"\"\";\r\n}\r\n",
        "consider 0");

    [Fact]
    public async Task A_string_that_may_be_a_key_is_for_review()
    {
        var shown = await OfferedAsync("[System.ComponentModel.Description(\"The gribbler\")] class C;");
        var kept = await OfferedAsync("class C { const string Name = \"The gribbler\"; }");
        Assert.Equal(["Write “person”"], shown);
        Assert.Equal(["Review: write “person”"], kept);
    }

    private static async Task<IEnumerable<string>> OfferedAsync(string code) =>
        OfferedWording.OfferedBy(Assert.Single(await Analysed.Code(code).WithHouse().DiagnosticsAsync())).Select(wording => wording.Title);

    private static Task VerifyAsync(string before, string after, string key, int iterations = 1)
    {
        var test = Test(key);
        test.TestCode = before;
        test.FixedCode = after;
        test.NumberOfIncrementalIterations = iterations;
        return test.RunAsync();
    }

    private static CSharpCodeFixTest<LanguageLintAnalyzer, CodeWordingFix, DefaultVerifier> Test(string key)
    {
        var test = new CSharpCodeFixTest<LanguageLintAnalyzer, CodeWordingFix, DefaultVerifier>
        {
            CodeActionEquivalenceKey = key,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalFiles.Add((PackText.Path, PackText.House));
        test.FixedState.AdditionalFiles.Add((PackText.Path, PackText.House));
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test;
    }
}
