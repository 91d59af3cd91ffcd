using CsCheck;
using LanguageLint.Documents.MarkdownText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

public sealed class MarkdownTests
{
    private static string[] Blocks(string markdown) => Shown.Blocks(Shown.Read(markdown, "letter.md"));

    [Fact]
    public void Emphasis_and_links_are_transparent() =>
        Assert.Equal(["Paragraph: a prolific offender, see the terms", "Caption: Your terms"], Blocks("a **prol**_i_**fic** *offender*, see [the **terms**](https://a.uk/x \"Your terms\")"));

    [Fact]
    public void Code_addresses_and_pictures_are_holes_in_their_sentence() =>
        Assert.Equal(
            ["Paragraph: Set ⟪offender⟫ at ⟪https://a.uk/offender⟫ or ⟪https://b.uk⟫, see ⟪\uFFFC⟫ here.", "AltText: two people talking", "Caption: Meet us"],
            Blocks("Set ``offender`` at <https://a.uk/offender> or https://b.uk, see ![two *people* talking](x.png 'Meet us') here."));

    [Fact]
    public void Code_blocks_and_reference_definitions_are_not_prose() =>
        Assert.Equal(["Paragraph: Text see", "Paragraph: End"], Blocks("Text [see][a]\n\n```\noffender\n```\n\n    offender\n\n[a]: https://a.uk 'offender'\n\nEnd"));

    [Fact]
    public void Each_block_has_its_scope() =>
        Assert.Equal(
            ["Heading: One", "Heading: Two", "ListItem: item\nmore", "ListItem: sub", "Quotation: said", "TableHeading: Name", "TableHeading: Risk", "TableCell: Sam", "TableCell: low | fine", "Paragraph: See⟪\uFFFC⟫.", "Note: A note."],
            Blocks("# One #\n\nTwo\n===\n\n- item\n  more\n  1. sub\n\n> said\n\n| Name | Risk |\n|--|:-:|\n| Sam | low \\| fine |\n\nSee[^1].\n\n[^1]: A note.\n"));

    [Fact]
    public void Known_front_matter_fields_are_properties() =>
        Assert.Equal(["Property: A letter", "Property: It's plain", "Paragraph: Text"], Blocks("---\ntitle: \"A letter\"\nslug: offender\ntags: [offender]\ndescription: It's plain\nsummary: >\n  long\n---\nText"));

    [Fact]
    public void Html_blocks_are_read_between_tags() =>
        Assert.Equal(["Paragraph: Come & see us", "Paragraph: on Monday"], Blocks("<div class=\"offender\"><p>Come &amp; <b>see</b> us</p>\n<!-- offender -->\n<script>offender</script>on Monday</div>\n"));

    [Fact]
    public void Placeholders_survive_markdown() =>
        Assert.Equal(["Paragraph: Dear ⟪<<Name>>⟫ ⟪{{user_first_name}}⟫ ⟪[NAME]⟫ ⟪((a_b??⟫you missed it))"], Blocks("Dear <<Name>> {{user_first_name}} [NAME] ((a_b??you missed it))"));

    [Fact]
    public void Escapes_entities_and_wrapped_quotes_lead_back_to_the_file()
    {
        const string Markdown = "> a \\*prolific*\n>   offender &amp; x\n";
        var block = Assert.Single(Shown.Read(Markdown, "a.md").Blocks);
        Assert.Equal("a *prolific*\noffender & x", block.Text.ToString());
        Assert.Equal("\\*prolific*\n>   offender", Shown.InFile(Markdown, block, new TextSpan(2, 19)));
        Assert.Equal("&amp;", Shown.InFile(Markdown, block, new TextSpan(22, 1)));
    }

    [Fact]
    public void Deeply_nested_quotes_are_read_as_plain_text()
    {
        var document = Shown.Read(new string('>', 5000) + " offender", "a.md");
        Assert.Contains("offender", Assert.Single(document.Blocks).Text.ToString(), StringComparison.Ordinal);
        Assert.Equal("Markdown marks", Assert.Single(document.NotChecked).Place);
    }

    [Fact]
    public void A_huge_file_is_read_as_plain_text()
    {
        var document = Shown.Read(string.Concat(Enumerable.Repeat("One **two** three.\n\n", (MarkdownReader.LongestParsed / 20) + 1)), "a.md");
        Assert.Equal("One **two** three.", document.Blocks[0].Text.ToString());
        Assert.Equal("Markdown marks", Assert.Single(document.NotChecked).Place);
    }

    private static readonly Gen<string> Piece = Gen.OneOf(
        "a", "bee", "Zoë", "😀", " ", "  ", "\t", "\n", "\r\n", "\n\n", "> ", "- ", "1. ", "# ", "*", "**", "_", "`", "``", "\\", "\\*", "&amp;", "&#65;", "&nope;", "[", "]", "](u)", "](u 'T t')",
        "![", "<b>", "</b>", "<br>", "<div>", "</div>", "<!--", "-->", "<http://x.y>", "<<N>>", "|", "\n|a|b|\n|-|-|\n|", "[^1]", "\n[^1]: ", "---", "===", "    ", "```", "~~~", "{{x}}", ".", "“", "\0", "\r");

    [Fact]
    public void Every_character_of_a_block_stands_where_its_map_says() =>
        Piece.Array[1, 40].Select(string.Concat).Sample(markdown =>
        {
            foreach (var block in Shown.Read(markdown, "a.md").Blocks)
            {
                var text = block.Text.ToString();
                var last = 0;
                for (var i = 0; i < text.Length; i++)
                {
                    var written = Shown.InFile(markdown, block, new TextSpan(i, 1));
                    var start = ((FileOrigin)block.Map.Locate(new TextSpan(i, 1))[0]).Span.Start;
                    Assert.True(
                        written == text[i].ToString() || IsWrittenOtherwise(written, text[i]),
                        $"‘{text[i]}’ is said to be written ‘{written}’");
                    Assert.True(start >= last, "places go backwards");
                    last = start;
                }
            }
        }, iter: 20_000);

    private static bool IsWrittenOtherwise(string written, char c) =>
        (written.Length == 2 && written[0] == '\\' && written[1] == c)
        || (c == '\n' && (written.Trim('\\', ' ', '\t') is "\n" or "\r\n" or "\r" || written.StartsWith("<br", StringComparison.Ordinal)))
        || (written is "&amp;" && c == '&') || (written is "&#65;" && c == 'A')
        || (c == '\uFFFC' && written.Length > 1)
        || (c == '\uFFFD' && written == "\0");
}
