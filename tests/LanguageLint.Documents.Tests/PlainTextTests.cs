using System.Text;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

public sealed class PlainTextTests
{
    private const string Text = "Dear Siân,\r\n\r\nYou “missed” your appointment – please call.\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false).GetBytes(Text) },
        { "UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 LE with a byte order mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 BE with a byte order mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 LE without one", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 BE without one", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "UTF-32 LE with a byte order mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)] },
        { "UTF-32 BE with a byte order mark", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Text)] },
        { "Windows-1252", [.. Text.Select(c => c switch { '“' => (byte)0x93, '”' => (byte)0x94, '–' => (byte)0x96, _ => (byte)c })] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_reads_the_same_in_every_encoding(string encoding, byte[] bytes)
    {
        var document = Shown.Read(bytes);
        Assert.True(Shown.Texts(document) is ["Dear Siân,", "You “missed” your appointment – please call."], encoding);
        Assert.Equal(new LinePosition(3, 5), document.Lines!.Position(((FileOrigin)document.Blocks[1].Map.Locate(new TextSpan(4, 1))[0]).Span.Start));
    }

    [Fact]
    public void A_utf8_file_with_one_broken_byte_keeps_its_quotes() =>
        Assert.Equal(["He “said” it� again, “twice”."], Shown.Texts(Shown.Read([.. "He “said” it"u8, 0xFF, .. " again, “twice”."u8])));

    [Fact]
    public void A_long_file_is_decoded_over_chunk_borders()
    {
        var text = string.Concat(Enumerable.Repeat("é—😀x", 40_000));
        Assert.Equal(text, string.Concat(Shown.Texts(Shown.Read(text))));
    }

    [Fact]
    public void An_empty_file_has_no_blocks() => Assert.Empty(Shown.Read("").Blocks);

    [Fact]
    public void Nul_characters_are_read_as_they_are() => Assert.Equal(["Dear\0Sam, come in"], Shown.Texts(Shown.Read("Dear\0Sam, come in")));

    [Fact]
    public void A_file_that_is_not_text_is_refused_in_a_sentence()
    {
        var bytes = new byte[5000];
        new Random(1).NextBytes(bytes);
        Assert.Equal("This is not a text file, nor a document that can be read here: save its text as .docx, .md or .txt and check that.", Shown.Refusal(bytes, "data.txt"));
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph_and_blank_lines_part_them() =>
        Assert.Equal(
            ["Paragraph: You have been asked to come to the office on Monday\nmorning, so that we can talk about your plan.", "Paragraph: Please bring a friend\r\nif you wish, and your papers."],
            Shown.Blocks(Shown.Read("You have been asked to come to the office on Monday\nmorning, so that we can talk about your plan.\n \t\n\nPlease bring a friend\r\nif you wish, and your papers.")));

    [Fact]
    public void List_items_stand_alone_without_their_bullets() =>
        Assert.Equal(
            ["Paragraph: Please:", "ListItem: bring your card", "ListItem: be on time\n  or call", "ListItem: be kind", "ListItem: one", "ListItem: two", "ListItem: three"],
            Shown.Blocks(Shown.Read("Please:\n- bring your card\n* be on time\n  or call\n• be kind\n1. one\n(a) two\nb) three")));

    [Theory]
    [InlineData("2024. That was the year.")]
    [InlineData("-5 degrees")]
    [InlineData("e.g. this")]
    [InlineData("A) ")]
    public void What_only_looks_like_a_list_item_is_text(string line) => Assert.Equal(["Paragraph: " + line.Trim()], Shown.Blocks(Shown.Read(line)));

    [Fact]
    public void Headings_greetings_and_capitals_stand_alone() =>
        Assert.Equal(
            ["Heading: What happens next", "Paragraph: We will meet and talk about how things went for you last week.",
                "Paragraph: Dear Sam,", "Paragraph: thank you for coming in.", "Heading: HELP NEAR YOU", "Paragraph: Call us on any day.", "Heading: Your plan", "Paragraph: It is yours."],
            Shown.Blocks(Shown.Read("What happens next\nWe will meet and talk about how things went for you last week.\n\nDear Sam,\nthank you for coming in.\nHELP NEAR YOU\nCall us on any day.\n\nYour plan\n---------\nIt is yours.")));

    [Fact]
    public void A_very_long_paragraph_is_cut_at_a_sentence_and_loses_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("This is a sentence. ", 10_000)).TrimEnd();
        var blocks = Shown.Read(text).Blocks;
        Assert.Equal(text, string.Concat(blocks.Select(block => block.Text.ToString())));
        Assert.All(blocks, block => Assert.True(block.Text.Length <= ParagraphSplitter.LongestBlock && block.Text.Span.StartsWith("This")));
    }

    [Fact]
    public void A_very_long_line_without_spaces_is_cut_between_characters()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("😀", 30_000));
        var blocks = Shown.Read(text).Blocks;
        Assert.Equal(text, string.Concat(blocks.Select(block => block.Text.ToString())));
        Assert.All(blocks, block => Assert.False(char.IsHighSurrogate(block.Text.Span[^1])));
    }

    [Theory]
    [InlineData("Dear Sam,\n\nCome in.", DocumentKind.Letter)]
    [InlineData("We look forward to it.\n\nYours sincerely\nJo Bell", DocumentKind.Letter)]
    [InlineData("Your appointment is on Monday. Reply YES to confirm.", DocumentKind.Message)]
    [InlineData("Report on the service.", DocumentKind.Unknown)]
    public void The_kind_of_a_text_is_guessed(string text, DocumentKind kind) => Assert.Equal(kind, Shown.Read(text).Kind);
}
