namespace LanguageLint.Templates.Tests;

public sealed class HtmlTests
{
    [Fact]
    public void A_page_is_read_as_its_reader_sees_it() =>
        Assert.Equal(
            [
                "Property: Your plan", "Property: What comes next", "Heading: Dear Sam", "Paragraph: You have missed one visit.\nPlease call & ask.",
                "AltText: A door", "Paragraph: Look: ⟪\uFFFC⟫ in", "ListItem: Bring papers", "ListItem: one", "TableHeading: Day", "TableCell: Monday", "Quotation: I was late.",
                "Caption: Write to us", "Caption: Send it", "Paragraph: Use ⟪\uFFFC⟫ to log in",
            ],
            Shown.Blocks(
                """
                <!doctype html><html lang="en-GB"><head><title>Your plan</title><meta name="description" content="What comes next"><style>p { color: red }</style>
                <script>if (a < b) { offender(); }</script></head><body>
                <h1>Dear <b>Sam</b></h1><p class="offender">You have <em>missed</em> one visit.<br/>Please call &amp; ask.</p>
                <p>Look: <img src="x.png" alt="A door"> in</p><!-- a note -->
                <ul><li>Bring papers<ul><li>one</ul></ul><table><tr><th>Day</th><td>Monday</td></tr></table><blockquote><p>I was late.</p></blockquote>
                <input placeholder="Write to us"><input type="submit" value="Send it"><pre>offender</pre><p>Use <code>offender-id</code> to log in</p></body></html>
                """.Replace("<p>Look: <img src=\"x.png\" alt=\"A door\"> in</p>", "<p><img src=\"x.png\" alt=\"A door\"></p><p>Look: <img src=\"y.png\"> in</p>", StringComparison.Ordinal),
                "page.html"));

    [Theory]
    [InlineData("<p>a < b and c</p>", "a < b and c")]
    [InlineData("<p>&rsquo;tis &#8217;&#x2019; &unknown; & &amp;lt;</p>", "’tis ’’ &unknown; & &lt;")]
    [InlineData("<p>&&amp;</p>", "&&")]
    [InlineData("<p title='x'>open", "x|open")]
    [InlineData("<p>one<p>two<div>three", "one|two|three")]
    [InlineData("<p <b>one</b>", "one")]
    [InlineData("<![CDATA[offender]]><?php offender ?>x", "x")]
    public void Odd_markup_is_followed(string html, string shown) => Assert.Equal(shown.Split('|'), Shown.Texts(html, "a.html"));

    [Fact]
    public void A_page_says_its_language() => Assert.Equal("cy", Shown.Read("<html lang=\"cy\"><p>Annwyl</p></html>", "a.html").Language);

    [Fact]
    public void A_page_is_known_by_its_content_where_it_has_no_name() =>
        Assert.Equal(["Come in"], Shown.Texts("\n<!DOCTYPE html><p>Come in</p>", "-"));
}
