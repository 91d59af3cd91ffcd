using LanguageLint.Documents.Pictures;
using LanguageLint.Documents.Revising;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

public sealed class PictureTests
{
    // Columns of tesseract's table: level page block par line word left top width height conf text.
    private static string Table(params (int Block, int Paragraph, int Line, int Left, double Confidence, string Text)[] words) =>
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
        + string.Concat(words.Select((word, i) => FormattableString.Invariant(
            $"5\t1\t{word.Block}\t{word.Paragraph}\t{word.Line}\t{i}\t{word.Left}\t{word.Line * 10}\t40\t9\t{word.Confidence}\t{word.Text}\n")))
        + "4\t1\t1\t1\t1\t0\t0\t0\t100\t9\t-1\t\n";

    [Fact]
    public void Words_of_a_paragraph_are_joined_over_its_lines_and_keep_their_boxes()
    {
        var text = TesseractText.Of(Table((1, 1, 1, 5, 96, "You"), (1, 1, 1, 50, 95, "must"), (1, 1, 2, 5, 91, "wait"), (1, 1, 2, 50, 91, "now."), (2, 1, 1, 5, 90, "Thanks."))).Blocks;
        Assert.Equal(["You must wait now.", "Thanks."], text.Select(block => block.Text.ToString()));
        Assert.Equal([new PictureOrigin(50, 10, 40, 9), new PictureOrigin(5, 20, 40, 9)], text[0].Map.Locate(new TextSpan(4, 9)));
        Assert.Equal("picture", text[0].Place);
    }

    [Fact]
    public void A_word_broken_at_the_line_end_becomes_one_again() =>
        Assert.Equal("on probation", TesseractText.Of(Table((1, 1, 1, 5, 96, "on"), (1, 1, 1, 50, 95, "proba-"), (1, 1, 2, 5, 91, "tion"))).Blocks.Single().Text.ToString());

    [Fact]
    public void Guesses_are_left_out_and_counted()
    {
        var text = TesseractText.Of(Table((1, 1, 1, 5, 96, "You"), (1, 1, 1, 50, 20, "rn~"), (1, 1, 2, 5, 31, "|i"), (1, 1, 2, 50, 40, "~")));
        Assert.Equal("You", text.Blocks.Single().Text.ToString());
        Assert.Equal(1, text.UnclearLines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tesseract: no such language\n1\t2")]
    [InlineData("a\n5\t1\t1\t1\t1\t1\tx\ty\tz\t1\t90\tword\n")]
    public void Whatever_is_no_table_gives_no_text(string table) => Assert.Empty(TesseractText.Of(table).Blocks);

    [Fact]
    public void A_picture_without_words_is_never_clean()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        var refusal = Shown.Refusal(picture, "poster.png");
        Assert.True(refusal.Contains("tesseract", StringComparison.Ordinal) || refusal.Contains("could not be read", StringComparison.Ordinal), refusal);
    }

    [Fact]
    public void Folders_are_not_searched_for_pictures() => Assert.False(new DocumentReaders().IsKnown("logo.png"));

    [Fact]
    public void Pictures_are_checked_and_never_changed()
    {
        var document = new Document { Path = "poster.png", Blocks = TesseractText.Of(Table((1, 1, 1, 5, 96, "You"))).Blocks };
        Assert.Contains("never changed", CheckedOnly.Sentence(document, []), StringComparison.Ordinal);
    }
}
