using CsCheck;
using LanguageLint.Analyzers.CSharp;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.Tests.CSharp;

/// <summary>The decoder reads literals as the compiler does, and knows where each character is written.</summary>
public class LiteralDecoderTests
{
    private static readonly Gen<string> Character = Gen.Frequency(
        (6, Gen.Char['a', 'z'].Select(c => c.ToString())),
        (2, Gen.Const(" ")),
        (1, Pick.From("é", "–", "”", "\U0001F600", "ß", "\u00A0", "\t")));

    private static readonly Gen<string> Escape = Gen.OneOf(
        Pick.From("\\n", "\\r", "\\t", "\\0", "\\a", "\\b", "\\f", "\\v", "\\e", "\\\\", "\\\"", "\\'", "\\x9", "\\x41", "\\x00e9", "\\xAz"),
        Gen.Int[1, 0xD7FF].Select(value => $"\\u{value:x4}"),
        Gen.Int[1, 0x10FFFF].Where(value => value is < 0xD800 or > 0xDFFF).Select(value => $"\\U{value:X8}"));

    private static readonly Gen<string> Regular = Join(Gen.Frequency((5, Character), (1, Escape))).Select(content => $"\"{content}\"");

    private static readonly Gen<string> Verbatim = Join(Gen.Frequency((6, Character), (1, Pick.From("\"\"", "\\", "\n", "\r\n", "{", "}}")))).Select(content => $"@\"{content}\"");

    private static readonly Gen<string> Line = Join(Gen.Frequency((6, Character), (1, Pick.From("\"", "\"\"", "\\n", "{x}"))));

    private static readonly Gen<string> RawOnOneLine = Line.Select(content => $"\"\"\"a{content}z\"\"\"");

    private static readonly Gen<string> RawOnLines = Gen.Select(Line.List[0, 5], Pick.From("", "    ", "\t ", "  "), Pick.From("\n", "\r\n", "\u0085", "\u2028")).Select((lines, indent, end) =>
        $"\"\"\"{end}{string.Concat(lines.Select(line => (line.Trim().Length == 0 ? line.Trim() : indent + line) + end))}{indent}x{end}{indent}\"\"\"");

    private static readonly Gen<string> Utf8 = Gen.OneOf(Regular.Where(text => !text.Contains("\\u") && !text.Contains("\\U")), Verbatim, RawOnOneLine, RawOnLines).Select(text => text + "u8");

    private static readonly Gen<string> Interpolated = Join(Gen.Frequency((8, Character), (2, Escape), (1, Pick.From("{{", "}}", "{name}", "{a,5:N2}", "{(b ? \"x\" : \"y\")}")))).Select(content => $"$\"{content}\"");

    private static readonly Gen<string> InterpolatedVerbatim = Join(Gen.Frequency((8, Character), (1, Pick.From("\"\"", "{{", "}}", "\\", "\n", "{name}")))).Select(content => $"$@\"{content}\"");

    private static readonly Gen<string> InterpolatedRaw = Gen.Select(
        Join(Gen.Frequency((8, Character), (1, Pick.From("\"", "{", "}", "{{name}}")))).List[1, 4], Pick.From("", "    ", "\t")).Select((lines, indent) =>
            $"$$\"\"\"\n{string.Concat(lines.Select(line => indent + line + " {{name}} .\n"))}{indent}\"\"\"");

    [Fact]
    public void A_hundred_thousand_random_literals_read_as_the_compiler_reads_them()
    {
        var literal = Gen.OneOf(Regular, Verbatim, RawOnOneLine, RawOnLines, Utf8, Interpolated, InterpolatedVerbatim, InterpolatedRaw);
        var read = 0;
        literal.Sample(
            source =>
            {
                if (Agrees(source) is { } agrees)
                {
                    Interlocked.Increment(ref read);
                    return agrees;
                }

                return true;
            },
            iter: 110_000);
        Assert.InRange(read, 100_000, 110_000);
    }

    [Theory]
    [InlineData("\"a\\tb\"", 1, 1, "\\t")]
    [InlineData("\"a\\u0041b\"", 1, 1, "\\u0041")]
    [InlineData("\"a\\U0001F600b\"", 1, 2, "\\U0001F600")]
    [InlineData("@\"a\"\"b\"", 1, 1, "\"\"")]
    [InlineData("$\"a{{b\"", 1, 1, "{{")]
    [InlineData("$\"a{x}b\"", 1, 3, "{x}")]
    [InlineData("\"ab\" + \"cd\"", 1, 2, "b\" + \"c")]
    [InlineData("\"\"\"\n  ab\n  cd\n  \"\"\"", 3, 2, "cd")]
    public void A_piece_of_the_text_stands_where_it_is_written(string source, int start, int length, string written)
    {
        var text = Read(source)!;
        var place = Assert.IsType<FileOrigin>(Assert.Single(text.Block.Map.Locate(new TextSpan(start, length)))).Span;
        Assert.Equal(written, source.Substring(place.Start, place.Length));
    }

    [Fact]
    public void A_chain_of_strings_is_one_text_and_what_is_no_string_is_a_hole()
    {
        var text = Read("\"You \" + (\"have \" + count) + $\" letters, {name}.\"")!;
        Assert.Equal("You have count letters, {name}.", text.Block.Text.ToString());
        Assert.Equal(["count", "{name}"], text.Block.Holes.Select(hole => text.Block.Text.Slice(hole.Start, hole.Length).ToString()));
    }

    [Fact]
    public void A_very_long_chain_is_read()
    {
        var text = Read(string.Join(" + ", Enumerable.Repeat("\"a\"", 900)))!;
        Assert.Equal(900, text.Block.Text.Length);
    }

    private static Gen<string> Join(Gen<string> piece) => piece.Array[0, 20].Select(string.Concat);

    private static LogicalString? Read(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview, kind: SourceCodeKind.Script));
        var expression = tree.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>().FirstOrDefault()?.Expression
            ?? tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().First();
        return LogicalStringReader.Read(expression, tree.GetText());
    }

    // Null where the source is no literal of this version of the language.
    private static bool? Agrees(string source)
    {
        var expression = SyntaxFactory.ParseExpression(source, options: new CSharpParseOptions(LanguageVersion.Preview));
        if (expression.ContainsDiagnostics || expression.FullSpan.Length != source.Length)
        {
            return null;
        }

        return LogicalStringReader.Read(expression, expression.SyntaxTree.GetText()) is { } text && text.Block.Text.ToString() == CompilersValue(expression);
    }

    private static string CompilersValue(ExpressionSyntax expression)
    {
        if (expression is LiteralExpressionSyntax literal)
        {
            return literal.Token.ValueText;
        }

        var interpolated = (InterpolatedStringExpressionSyntax)expression;
        var isRaw = interpolated.StringStartToken.Text.EndsWith("\"\"\"", StringComparison.Ordinal);
        return string.Concat(interpolated.Contents.Select(content => content is not InterpolatedStringTextSyntax text ? content.ToString()
            : isRaw ? text.TextToken.ValueText
            : text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}")));
    }
}
