using System.Net;
using CsCheck;
using LanguageLint.Text;

namespace LanguageLint.Templates.Tests;

/// <summary>Places must be exact in every format, and no reader may fail, whatever a file holds.</summary>
public sealed class PlaceTests
{
    private static readonly string[] Names = [.. TextFormats.Extensions.Append(".json").Append(".yaml").Distinct().Select(extension => "en" + extension)];

    // Pieces of which files of all formats are made, right and wrong.
    private static readonly string[] Pieces =
    [
        "You failed to attend", " ", "\n", "\r\n", "\n\n", "Sam’s 😀", "<p>", "</p>", "<b>", "</b>", "<br/>", "<li>", "<td title=\"a &amp; b\">", "<img alt='x y'>", "&amp;", "&#x1F600;",
        "&rsquo;", "&", "<", ">", "\"", "'", "\\", "\\n", "\\u00e9", "\\\"", "<!-- c -->", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "{{name}}", "{{{x}}}", "{{#if a}}", "{{/if}}",
        "{{!-- c --}}", "{{", "}}", "{% if a %}", "{% endif %}", "{% comment %}", "{% endcomment %}", "{% raw %}", "{% endraw %}", "{%", "%}", "{#", "#}", "<%= x %>", "<% if %>", "<%#", "%>",
        "((name))", "((a??b))", "@Model.X", "@(a + \"b\")", "@{ var a = 1; }", "@if (a) {", "}", "{", "(", ")", "@*", "*@", "@@", "@", "@:text", "<text>", "</text>", "@code {", "@section A {", "a@b.uk",
        "<data name=\"A\"><value>", "</value></data>", "<comment>", "</comment>", "<trans-unit id=\"1\">", "<source>", "</source>", "<target>", "</target>", "</trans-unit>",
        "<root>", "</root>", "msgid \"", "msgstr \"", "msgid_plural", "msgstr[1] \"", "\"\n\"", "#, c-format", "# c", "key: ", "  - ", "|\n  ", ">\n  ", "\"key\": \"", "[", "]", ",", ":", "%s", "é", "\0",
        "languagelint: keep LL1001 so the court said",
    ];

    private static readonly Gen<string> Files = One(Pieces).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Every_character_of_every_block_maps_to_what_stands_for_it_in_the_file() =>
        Gen.Select(Files, One(Names)).Sample((text, name) => CheckPlaces(text, name), iter: 20_000);

    [Fact]
    public void No_text_makes_a_reader_fail() =>
        Gen.Select(Gen.String[Gen.Char["<>{}%#@()\"'\\/*!-=&;:|?.[]\n\r\t abAB0é"], 0, 200], One(Names)).Sample((text, name) => CheckPlaces(text, name), iter: 20_000);

    [Theory]
    [InlineData("{{")]
    [InlineData("{% comment %}")]
    [InlineData("{{!--")]
    [InlineData("<%")]
    [InlineData("<b a='")]
    [InlineData("<p>")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<script>")]
    [InlineData("@{<a>")]
    [InlineData("@section a{")]
    [InlineData("@(")]
    [InlineData("@if(a){<p>")]
    [InlineData("{\"a\":")]
    [InlineData("[")]
    [InlineData("a:\n ")]
    [InlineData("<data name='a'><value>")]
    [InlineData("msgid \"")]
    public void A_file_that_never_closes_what_it_opens_is_read_in_time(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 20_000));
        foreach (var name in Names)
        {
            Assert.NotNull(TextFormats.Read(name, text.AsMemory()));
        }
    }

    [Fact]
    public void An_expression_that_runs_to_the_end_of_the_file_takes_its_blank_lines_along() =>
        CheckPlaces("<p>You failed to attend @Model.X(\n\n", "en.cshtml");

    private static Gen<string> One(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void CheckPlaces(string text, string name)
    {
        foreach (var block in Shown.Read(text, name).Blocks)
        {
            var map = (OffsetMap)block.Map;
            var shown = block.Text.ToString();
            for (var i = 0; i < shown.Length; i++)
            {
                var place = map.ToFile(new TextSpan(i, 1));
                Assert.True(Stands(shown, i, text.Substring(place.Start, place.Length)), $"{name}: {shown[i]} at {i} in «{shown}» of «{text}»");
            }

            Assert.All(block.Holes.Zip(block.Holes.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        }
    }

    // Whether what the file has there is one way to write the character.
    private static bool Stands(string shown, int i, string written) =>
        written == shown[i].ToString()
        || shown[i] == Templates.PlainText.Holes.StandIn
        || (shown[i] == '\n' && (written.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || string.IsNullOrWhiteSpace(written)))
        || (shown[i] == ' ' && string.IsNullOrWhiteSpace(written))
        || (written is ['&', ..] && written.IndexOf('&', 1) < 0 && WebUtility.HtmlDecode(written).Contains(shown[i], StringComparison.Ordinal))
        || (written is ['\\', ..] && Unescaped(written).Contains(shown[i], StringComparison.Ordinal))
        || (written == "''" && shown[i] == '\'');

    private static string Unescaped(string written) => written[1] switch
    {
        'n' => "\n",
        't' or '\t' => "\t",
        'r' => "\r",
        'a' => "\a",
        'b' => "\b",
        'f' => "\f",
        'v' => "\v",
        '0' => "\0",
        'e' => "\u001B",
        'N' => "\u0085",
        '_' => "\u00A0",
        'L' => "\u2028",
        'P' => "\u2029",
        'u' or 'U' or 'x' => char.ConvertFromUtf32(Convert.ToInt32(written.Length > 10 ? "FFFD" : written[2..], 16)),
        var other => other.ToString(),
    };
}
