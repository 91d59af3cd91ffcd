namespace LanguageLint.Templates.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void Resources_are_read_for_their_strings() =>
        Assert.Equal(
            ["Dear ⟪{0}⟫,", "You missed “it” & us.\nPlease call.", "As <it> stands"],
            Shown.Texts(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <root>
                  <!-- an offender -->
                  <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
                  <data name="OffenderLetter" xml:space="preserve">
                    <value>Dear {0},

                You missed “it” &amp; us.
                Please call.</value>
                    <comment>to an offender</comment>
                  </data>
                  <data name="Icon" type="System.Drawing.Icon" mimetype="x"><value>offender</value></data>
                  <data name="Raw"><value><![CDATA[As <it> stands]]></value></data>
                  <data name="&gt;&gt;Offender.Name"><value>Offender</value></data>
                </root>
                """,
                "Letters.resx"));

    [Theory]
    [InlineData("source-language=\"en\" target-language=\"cy\"", "You <g id=\"1\">missed</g> it <x id=\"2\"/>", "Colli", "You missed it ⟪\uFFFC⟫")]
    [InlineData("source-language=\"cy\" target-language=\"en-GB\"", "Colli", "You missed it", "You missed it")]
    public void Translations_are_read_for_their_English_side(string languages, string source, string target, string shown) =>
        Assert.Equal([shown], Shown.Texts(
            $"<xliff version=\"1.2\"><file {languages}><body><trans-unit id=\"offender\"><source>{source}</source><target>{target}</target><note>offender</note></trans-unit></body></file></xliff>",
            "a.xlf"));

    [Fact]
    public void Xliff_2_is_read_too() =>
        Assert.Equal(["Come in ⟪\uFFFC⟫"], Shown.Texts(
            "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"fr\"><file id=\"a\"><unit id=\"u\"><segment><source>Come in <ph id=\"1\"/></source><target>Entrez</target></segment></unit></file></xliff>", "a.xliff"));

    private const string Po =
        """
        # an offender
        msgid ""
        msgstr ""
        "Language: LANG\n"

        #. offender
        #, c-format
        msgctxt "offender"
        msgid "Dear %s, you \"missed\" "
        "one visit.\nCall."
        msgstr "Annwyl %s"

        msgid "%d visit"
        msgid_plural "%d visits"
        msgstr[0] "one"
        msgstr[1] "more"

        #~ msgid "offender"
        """;

    [Fact]
    public void A_catalogue_is_read_for_its_originals() =>
        Assert.Equal(["Dear ⟪%s⟫, you \"missed\" one visit.\nCall.", "⟪%d⟫ visit", "⟪%d⟫ visits"], Shown.Texts(Po.Replace("LANG", "cy", StringComparison.Ordinal), "a.po"));

    [Fact]
    public void A_catalogue_in_English_is_read_for_its_translations() =>
        Assert.Equal(["Annwyl ⟪%s⟫", "one", "more"], Shown.Texts(Po.Replace("LANG", "en_GB", StringComparison.Ordinal), "a.po"));

    [Fact]
    public void Json_is_read_for_its_values() =>
        Assert.Equal(
            ["Dear “Sam” 😀 ⟪{{name}}⟫", "one", "two", "last"],
            Shown.Texts(
                """
                { // offender: "x"
                  "offender": "Dear \u201cSam\u201d \ud83d\ude00 {{name}}", "list": ["one", "two"], "n": 5, "@offender": { "description": "an offender" },
                  "$schema": "offender", "z": { "offender" : "last" } }
                """,
                "en.json"));

    [Fact]
    public void Yaml_is_read_for_its_values() =>
        Assert.Equal(
            ["Dear Sam: come", "it's “two”", "tab\tand ⟪%{name}⟫", "first line\nsecond line", "new", "folded\ntext", "a", "b c", "d", "plain over\nlines", "on its own", "x\ny z"],
            Shown.Texts(
                "en: # offender\n  # offender\n  offender: \"Dear Sam: come\" # offender\n  b: 'it''s “two”'\n  c: \"tab\\tand %{name}\"\n  d: |\n    first line\n    second line\n\n    new\n  e: >-\n    folded\n    text\n"
                + "  f: [a, \"b c\", {offender: d}]\n  g: &x plain over\n    lines # offender\n  h: *x\n  i:\n    - on its own\n  j: \"x\n    y \\\n    z\"\n",
                "en.yml"));

    [Fact]
    public void Message_bundles_are_read_for_their_values() =>
        Assert.Equal(
            ["Dear ⟪{0}⟫, you didn't “attend” on ⟪{1,date,long}⟫.", "over two lines", "C:\\ and\ttab", "it's", "colon", "space only", "last"],
            Shown.Texts(
                "# an offender\n! offender\noffender.letter = Dear {0}, you didn''t \\u201cattend\u201d on {1,date,long}.\noffender\\ two=over \\\r\n    two li\\\n\tnes\r\nempty=\npath=C\\:\\\\ and\\ttab\n"
                + "plain=it's\nwith:colon\nwith space only\n  end = last",
                "messages.properties"));

    [Theory]
    [InlineData("locales/en.json", true)]
    [InlineData("src/main/resources/messages.properties", true)]
    [InlineData("LetterMessages_en_GB.properties", true)]
    [InlineData("messages_cy.properties", false)]
    [InlineData("application.properties", false)]
    [InlineData("i18n/visits.properties", true)]
    [InlineData("src/messages.en-GB.yaml", true)]
    [InlineData("config/locales/en/letters.yml", true)]
    [InlineData("i18n/letters.json", true)]
    [InlineData("i18n/cy.json", false)]
    [InlineData("package.json", false)]
    [InlineData(".github/workflows/ci.yml", false)]
    [InlineData("Letters.resx", true)]
    [InlineData("Letters.en-GB.resx", true)]
    [InlineData("Pages.Index.resx", true)]
    [InlineData("Letters.cy.resx", false)]
    [InlineData("Letters.pt-BR.resx", false)]
    public void Translation_files_are_known_by_their_names(string path, bool isKnown) => Assert.Equal(isKnown, TextFormats.IsKnown(path));

    public static TheoryData<string, string> Values() => new()
    {
        { "a.resx", "<root><data name=\"a\"><value>{0}</value></data></root>" },
        { "a.xlf", "<xliff version=\"1.2\"><file source-language=\"en\"><body><trans-unit id=\"a\"><source>{0}</source></trans-unit></body></file></xliff>" },
        { "a.po", "msgid \"{0}\"\nmsgstr \"\"\n" },
        { "en.json", "{ \"a\": \"{0}\" }" },
        { "en.yml", "a: \"{0}\"\n" },
        { "messages.properties", "a = {0}\n" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Html_in_values_is_structure_and_every_word_keeps_its_place(string name, string around)
    {
        const string html = "<h2 title=\"A tip\">Visits</h2><p class='x'>You <b>fail</b>ed to&nbsp;attend.<br>Call <a href=\"tel:1\">us</a> &amp; <own>come</own> in.</p><!-- offender -->";
        var value = name switch
        {
            "a.resx" or "a.xlf" => html.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal),
            "messages.properties" => html,
            _ => html.Replace("\"", "\\\"", StringComparison.Ordinal),
        };
        var file = around.Replace("{0}", value, StringComparison.Ordinal);
        Assert.Equal(["Caption: A tip", "Heading: Visits", "Literal: You failed to\u00A0attend.\nCall us & come in."], Shown.Blocks(file, name).Order(StringComparer.Ordinal));
        var block = Shown.Read(file, name).Blocks.Single(block => block.Text.Span.StartsWith("You"));
        foreach (var word in (string[])["You", "fail", "ed to", "attend.", "Call", "us", "come"])
        {
            var at = block.Text.ToString().IndexOf(word, StringComparison.Ordinal);
            var place = ((LanguageLint.Text.FileOrigin)block.Map.Locate(new LanguageLint.Text.TextSpan(at, word.Length))[0]).Span;
            Assert.Equal(word, file.Substring(place.Start, place.Length));
        }
    }

    [Theory]
    [InlineData("{ \"a\": \"If x < 5 and y > 3 come in, <Name>.\" }", "If x < 5 and y > 3 come in, <Name>.")]
    [InlineData("{ \"a\": \"Write <%= name %> {{b}} <b>here</b>.\" }", "Write ⟪<%= name %>⟫ ⟪{{b}}⟫ here.")]
    public void What_is_no_html_stays_text_and_holes_stay_holes(string json, string text) => Assert.Equal([text], Shown.Texts(json, "en.json"));
}
