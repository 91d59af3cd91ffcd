using LanguageLint.Rules.Yaml;
using LanguageLint.Text;

namespace LanguageLint.Tests.Rules.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("# nothing but a comment\n", "\"\"")]
    [InlineData("---\n", "\"\"")]
    [InlineData("text", "\"text\"")]
    [InlineData("key: value", "{\"key\": \"value\"}")]
    [InlineData("\uFEFFkey: value\r\nother: true\r\n", "{\"key\": \"value\", \"other\": \"true\"}")]
    [InlineData("---\nkey: value\n", "{\"key\": \"value\"}")]
    [InlineData("key : value", "{\"key\": \"value\"}")]
    [InlineData("'a key': \"a value\"", "{\"a key\": \"a value\"}")]
    [InlineData("empty:\nnext: 1", "{\"empty\": \"\", \"next\": \"1\"}")]
    [InlineData("url: https://example.org/a#b", "{\"url\": \"https://example.org/a#b\"}")]
    [InlineData("time: 10:30 # a comment", "{\"time\": \"10:30\"}")]
    [InlineData("match: (fail/v | neglect/v) [adverb] to act=(attend/v)", "{\"match\": \"(fail/v | neglect/v) [adverb] to act=(attend/v)\"}")]
    [InlineData("a:\n  b:\n    c: d\ne: f", "{\"a\": {\"b\": {\"c\": \"d\"}}, \"e\": \"f\"}")]
    [InlineData("- a\n- b\n-\n- c", "[\"a\", \"b\", \"\", \"c\"]")]
    [InlineData("list:\n- a\n- b\nnext: c", "{\"list\": [\"a\", \"b\"], \"next\": \"c\"}")]
    [InlineData("list:\n  - a\n\n  # between\n  - b", "{\"list\": [\"a\", \"b\"]}")]
    [InlineData("- id: x\n  tier: must\n- id: y", "[{\"id\": \"x\", \"tier\": \"must\"}, {\"id\": \"y\"}]")]
    [InlineData("-   id: x\n    tier: must", "[{\"id\": \"x\", \"tier\": \"must\"}]")]
    [InlineData("- - a\n  - b\n- c", "[[\"a\", \"b\"], \"c\"]")]
    [InlineData("-\n  a: b", "[{\"a\": \"b\"}]")]
    [InlineData("- -ed\n- -", "[\"-ed\", [\"\"]]")]
    [InlineData("[a, 'b, c', \"d\",]", "[\"a\", \"b, c\", \"d\"]")]
    [InlineData("{ a: b, 'c': [d, { e: f }], }", "{\"a\": \"b\", \"c\": [\"d\", {\"e\": \"f\"}]}")]
    [InlineData("a: [\n  b, # one\n  c\n]\nd: {}", "{\"a\": [\"b\", \"c\"], \"d\": {}}")]
    [InlineData("a: b\n  c\n\n  d", "{\"a\": \"b c\\nd\"}")]
    [InlineData("a:\n  b\n  c # end", "{\"a\": \"b c\"}")]
    [InlineData("a: 'it''s'", "{\"a\": \"it's\"}")]
    [InlineData("a: 'one\n  two\n\n  three'", "{\"a\": \"one two\\nthree\"}")]
    [InlineData("a: \"one \\\n  two\"", "{\"a\": \"one two\"}")]
    [InlineData("a: \"one  \n  two\"", "{\"a\": \"one two\"}")]
    [InlineData("a: \"\\0\\a\\b\\t\\v\\f\\r\\e\"", "{\"a\": \"\\x00\\x07\\x08\\t\\x0b\\x0c\\x0d\\x1b\"}")]
    [InlineData("a: \"\\n\\\"\\/\\\\\\ \\x41\\u00e9\\U0001F600\\_\\N\\L\\P\"", "{\"a\": \"\\n\\\"/\\\\ Aé😀\u00A0\u0085\u2028\u2029\"}")]
    [InlineData("a: |\n  one\n   two\n\n  three\nb: c", "{\"a\": \"one\\n two\\n\\nthree\\n\", \"b\": \"c\"}")]
    [InlineData("a: |-\n  one\n\n", "{\"a\": \"one\"}")]
    [InlineData("a: |+ # kept\n  one\n\n", "{\"a\": \"one\\n\\n\"}")]
    [InlineData("a: >\n  one\n  two\n\n  three\n   four\n  five\n", "{\"a\": \"one two\\nthree\\n four\\nfive\\n\"}")]
    [InlineData("- |\n  # not a comment: [\n- a", "[\"# not a comment: [\\n\", \"a\"]")]
    [InlineData("a: |\nb: c", "{\"a\": \"\", \"b\": \"c\"}")]
    [InlineData("a: |\n  no line end", "{\"a\": \"no line end\"}")]
    public void A_pack_can_be_written_so(string text, string tree)
    {
        Assert.Equal(tree, YamlTree.Read(text));
        Assert.Equal(tree, YamlTree.ReadWithYamlDotNet(text));
    }

    [Theory]
    [InlineData("a:\n\tb: c", 2, 1, "A tab stands here. Use spaces; inside double quotes, \\t writes a tab.")]
    [InlineData("a: b\tc", 1, 5, "A tab stands here. Use spaces; inside double quotes, \\t writes a tab.")]
    [InlineData("a: |\n\tb", 2, 1, "A tab stands here. Use spaces; inside double quotes, \\t writes a tab.")]
    [InlineData("a: b\u0000", 1, 5, "This character cannot stand in a pack as it is. Inside double quotes, write it as \\u and its four-digit number, or leave it out.")]
    [InlineData("\uFEFFa:\n  \u2028", 2, 3, "This character cannot stand in a pack as it is. Inside double quotes, write it as \\u and its four-digit number, or leave it out.")]
    [InlineData("a: 'b'#c", 1, 7, "A comment needs a space before its #. Add the space, or put the value in quotes.")]
    [InlineData("a: 'b' c", 1, 8, "The value has ended, but more text follows. Put the whole value in one pair of quotes, or start a new line.")]
    [InlineData("a: [b] c", 1, 8, "The value has ended, but more text follows. Put the whole value in one pair of quotes, or start a new line.")]
    [InlineData("why: so: that", 1, 8, "A value cannot hold a colon and a space. Put the value in quotes, or put the inner key on a line of its own, indented.")]
    [InlineData("a: 'b': c", 1, 7, "A value cannot hold a colon and a space. Put the value in quotes, or put the inner key on a line of its own, indented.")]
    [InlineData("%YAML 1.2\n---\na: b", 1, 1, "Lines that begin with % are not supported. Leave the line out.")]
    [InlineData("a: b\n---\nc: d", 2, 1, "A file holds one document. Remove this line, or put what follows in a file of its own.")]
    [InlineData("- a\n...\n", 2, 1, "A file holds one document. Remove this line, or put what follows in a file of its own.")]
    [InlineData("text\n---\n", 2, 1, "A file holds one document. Remove this line, or put what follows in a file of its own.")]
    [InlineData("'a\n---\nb'", 2, 1, "A file holds one document. Remove this line, or put what follows in a file of its own.")]
    [InlineData("[a,\n---\nb]", 2, 1, "A file holds one document. Remove this line, or put what follows in a file of its own.")]
    [InlineData("---\n---\n", 2, 1, "A file holds one document. Remove this line, or put what follows in a file of its own.")]
    [InlineData("--- a: b", 1, 5, "Nothing can follow --- on its line. Start the content on the next line.")]
    [InlineData("a: &x b", 1, 4, "Anchors (&) are not supported. Write the value out wherever it is needed, or put it in quotes if the & is text.")]
    [InlineData("a: *x", 1, 4, "Aliases (*) are not supported. Write the value out here, or put it in quotes if the * is text.")]
    [InlineData("a: !!str b", 1, 4, "Tags (!) are not supported. Leave the tag out, or put the value in quotes if the ! is text.")]
    [InlineData("? a\n: b", 1, 1, "Keys marked with ? are not supported. Write key: value, or put the text in quotes.")]
    [InlineData("a: b\n  ? c", 2, 3, "Keys marked with ? are not supported. Write key: value, or put the text in quotes.")]
    [InlineData("[a]: b", 1, 4, "A list or mapping cannot be a key. Use a short text as the key.")]
    [InlineData("a: b\n{c: d}: e", 2, 1, "A list or mapping cannot be a key. Use a short text as the key.")]
    [InlineData("{ [a]: b }", 1, 3, "A list or mapping cannot be a key. Use a short text as the key.")]
    [InlineData("'a\n  b': c", 1, 1, "A key must stand on one line with its colon.")]
    [InlineData("{ 'a\n  b': c }", 1, 3, "A key must stand on one line with its colon.")]
    [InlineData("<<: a", 1, 1, "Merge keys (<<) are not supported. Write the entries out here.")]
    [InlineData("a *b: c", 1, 1, "A key with a space and * in it is not read alike everywhere. Put the key in quotes.")]
    [InlineData(": a", 1, 1, "A key is missing before this colon. Write key: value, or put the text in quotes.")]
    [InlineData("id: 1\ntier: must\nid: 2", 3, 1, "The key id stands here a second time. Keep one of the two, or rename one.")]
    [InlineData("{ a: 1, 'a': 2 }", 1, 9, "The key a stands here a second time. Keep one of the two, or rename one.")]
    [InlineData("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\ni: 9\nb: 10", 10, 1, "The key b stands here a second time. Keep one of the two, or rename one.")]
    [InlineData("a: b\nmore text", 2, 1, "A key and a colon are expected here, as in key: value. If this line belongs to the text above, indent it further.")]
    [InlineData("a: b\nkey:value", 2, 1, "The colon after a key needs a space after it. Write key: value.")]
    [InlineData("a: b\n'key':value", 2, 1, "The colon after a key needs a space after it. Write key: value.")]
    [InlineData("{ 'a':b }", 1, 6, "The colon after a key needs a space after it. Write key: value.")]
    [InlineData("a: b\n- c", 2, 1, "A list item stands among keys. Indent the list under its key, or write a key here.")]
    [InlineData("- a\nb: c", 2, 1, "A list item, beginning with a dash and a space, is expected here. Indent the line if it belongs to the item above.")]
    [InlineData("a: 'b'\n  c: d", 2, 3, "This line is indented further than the line it belongs with. Give both the same indentation.")]
    [InlineData("a:\n    b: c\n  d: e", 3, 3, "This line is indented further than the line it belongs with. Give both the same indentation.")]
    [InlineData("a: b # c\n  d", 2, 3, "This line is indented further than the line it belongs with. Give both the same indentation.")]
    [InlineData("  a: b\nc: d", 2, 1, "This line's indentation matches no line above it. Line it up with the keys or items it belongs with.")]
    [InlineData("a: 'b\nc'", 2, 1, "This line is indented less than the value it belongs to. Indent it further than the key.")]
    [InlineData("a: [b,\nc]", 2, 1, "This line is indented less than the value it belongs to. Indent it further than the key.")]
    [InlineData("a: - b", 1, 4, "A list cannot start on the line of its key. Start it on the next line, or write [a, b].")]
    [InlineData("a: b\n  - c", 2, 3, "This line looks like a list item but continues the text above. Put the text in quotes, or give the list a key of its own.")]
    [InlineData("a: b\n  c: d", 2, 3, "This line continues the text above, so it cannot be a key. Give it the indentation of the key above, or put the text in quotes.")]
    [InlineData("a: @b", 1, 4, "A value cannot begin with this character. Put the value in quotes.")]
    [InlineData("a: %b", 1, 4, "A value cannot begin with this character. Put the value in quotes.")]
    [InlineData("a: }", 1, 4, "A value cannot begin with this character. Put the value in quotes.")]
    [InlineData("[-]", 1, 2, "A value cannot begin with this character. Put the value in quotes.")]
    [InlineData("a: \"b\nc: d", 2, 1, "This line is indented less than the value it belongs to. Indent it further than the key.")]
    [InlineData("a: 'b", 1, 4, "This quotation mark is never closed. Close it, or put the whole value in the other kind of quotes.")]
    [InlineData("a: [b", 1, 4, "This bracket is never closed. Add the closing bracket.")]
    [InlineData("a: [b}", 1, 6, "This bracket does not match the one that was opened. Close [ with ] and { with }.")]
    [InlineData("a: { b: c ]", 1, 11, "This bracket does not match the one that was opened. Close [ with ] and { with }.")]
    [InlineData("a: \"\\d\"", 1, 5, "This escape is not known. Write \\\\ for a backslash, or use single quotes, where a backslash is plain text.")]
    [InlineData("a: \"\\u12\"", 1, 5, "The number after this escape is not complete. \\x takes 2 hexadecimal digits, \\u takes 4, \\U takes 8.")]
    [InlineData("a: \"\\uD83D\"", 1, 5, "This number is not that of a character. Write \\U and the eight digits of the whole character.")]
    [InlineData("[a b\n  c]", 2, 3, "A comma or the closing bracket is expected here. Text with brackets, or on several lines, needs quotes.")]
    [InlineData("a: [b [c]]", 1, 7, "A comma or the closing bracket is expected here. Text with brackets, or on several lines, needs quotes.")]
    [InlineData("[a, , b]", 1, 5, "A value is expected here. Write '' for an empty text, or remove the comma.")]
    [InlineData("{ a: }", 1, 6, "A value is expected here. Write '' for an empty text, or remove the comma.")]
    [InlineData("[a: b]", 1, 3, "A list in brackets cannot hold key: value as it is. Put the pair in braces: [{ key: value }].")]
    [InlineData("{ a, b }", 1, 4, "A key, a colon and a space are expected here, as in { key: value }.")]
    [InlineData("{ a:, b: c }", 1, 4, "A colon before a bracket or comma is unclear. Put the text in quotes.")]
    [InlineData("a: |2\n  b", 1, 5, "Only + or - can follow | or >. Start the text on the next line, or put it in quotes.")]
    [InlineData("a: > b", 1, 6, "Only + or - can follow | or >. Start the text on the next line, or put it in quotes.")]
    [InlineData("[|]", 1, 2, "Text after | or > cannot stand inside brackets. Put the text in quotes.")]
    [InlineData("|\n  a", 1, 1, "Text after | or > needs a key or a dash before it.")]
    [InlineData("a: |\n   \n  b", 2, 1, "An empty line before the text has spaces in it. Take the spaces out.")]
    public void What_is_wrong_is_named_with_its_place_and_remedy(string text, int line, int column, string message)
    {
        var exception = Assert.Throws<YamlException>(() => YamlReader.Read(text));

        Assert.Equal((message, line, column), (exception.Message, exception.Line, exception.Column));
    }

    [Fact]
    public void A_key_has_at_most_a_thousand_characters()
    {
        Assert.IsType<YamlMapping>(YamlReader.Read(new string('k', 1000) + ": v"));
        var exception = Assert.Throws<YamlException>(() => YamlReader.Read(new string('k', 1001) + ": v"));
        Assert.Equal("A key has at most 1,000 characters. Is a colon and a space meant as text? Then put the text in quotes.", exception.Message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{ a: ")]
    [InlineData("- ")]
    public void Deep_nesting_is_refused_before_it_can_do_harm(string level)
    {
        var text = string.Concat(Enumerable.Repeat(level, 100_000));

        var exception = Assert.Throws<YamlException>(() => YamlReader.Read(text));

        Assert.Equal("Values are nested more than 64 deep here. Packs need far fewer levels; check the indentation.", exception.Message);
        Assert.Equal((64 * level.Length) + 1, exception.Column);
    }

    [Fact]
    public void Nodes_know_where_they_start()
    {
        var root = Assert.IsType<YamlMapping>(YamlReader.Read("# pack\nrules:\n  - id: LL1001\n    words: [a, 'b']\n"));
        var rules = Assert.IsType<YamlSequence>(root["rules"]);
        var rule = Assert.IsType<YamlMapping>(rules.Items[0]);
        var words = Assert.IsType<YamlSequence>(rule["words"]);

        Assert.Equal(new LinePosition(2, 1), root.Start);
        Assert.Equal(new LinePosition(3, 3), rules.Start);
        Assert.Equal(new LinePosition(3, 5), rule.Start);
        Assert.Equal(new LinePosition(4, 5), rule.Entries[1].Key.Start);
        Assert.Equal(new LinePosition(4, 12), words.Start);
        Assert.Equal(new LinePosition(4, 16), words.Items[1].Start);
        Assert.Null(root["names"]);
    }

    [Theory]
    // Each text holds one X, and one X in its value.
    [InlineData("a: one X")]
    [InlineData("a: 'one X'")]
    [InlineData("a: 'it''s X'")]
    [InlineData("a: \"\\u00e9\\t X\"")]
    [InlineData("a: one\n  two\n\n   three X")]
    [InlineData("a: 'one''s\n  two X'")]
    [InlineData("a: \"one \\\n  two X\"")]
    [InlineData("a: |\n  one\n\n   two X\n")]
    [InlineData("a: >-\n  one\n  two X")]
    [InlineData("\uFEFFa: X")]
    [InlineData("a: \"\n  X\"")]
    public void A_character_of_a_value_is_found_in_the_text(string text)
    {
        var value = Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(YamlReader.Read(text))["a"]);
        var withoutMark = text.TrimStart('\uFEFF');

        Assert.Equal(
            new LineIndex(withoutMark).Position(withoutMark.IndexOf('X')),
            value.PositionOf(value.Value.IndexOf('X')));
    }

    [Fact]
    public void The_place_after_the_last_character_is_known_too()
    {
        var items = Assert.IsType<YamlSequence>(YamlReader.Read("['ab', cd, '']")).Items.Cast<YamlScalar>().ToList();

        Assert.Equal(new LinePosition(1, 5), items[0].PositionOf(2));
        Assert.Equal(new LinePosition(1, 10), items[1].PositionOf(2));
        Assert.Equal(new LinePosition(1, 13), items[2].PositionOf(0));
    }
}
