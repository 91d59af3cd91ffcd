using CsCheck;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

public sealed class CsvTests
{
    private static Document Read(string text, string name = "messages.csv") => Shown.Read(text, name);

    [Fact]
    public void Each_cell_is_a_block_and_the_first_row_names_its_place()
    {
        var document = Read("Name,Message\nSam,You failed to attend.\nJo,\"Well done, Jo.\"\n");
        Assert.Equal(["TableCell: Sam", "TableCell: You failed to attend.", "TableCell: Jo", "TableCell: Well done, Jo."], Shown.Blocks(document));
        Assert.Equal(["row 2, column “Name”", "row 2, column “Message”"], document.Blocks.Take(2).Select(block => block.Place));
    }

    [Fact]
    public void A_first_row_of_sentences_is_read_too()
    {
        var document = Read("Dear ((name)),\"You failed to attend, so ring us.\"\n");
        Assert.Equal(["row 1, column 1", "row 1, column 2"], document.Blocks.Select(block => block.Place));
    }

    [Theory]
    [InlineData("Name;Message\nSam;You failed, sadly, to attend\nJo;Well done, all\n", "messages.csv")]
    [InlineData("Name\tMessage\nSam\tYou failed, sadly, to attend\n", "messages.tsv")]
    [InlineData("sep=|\r\nName|Message\r\nSam|You failed, sadly, to attend\r\n", "messages.csv")]
    public void Other_delimiters_are_found(string text, string name) =>
        Assert.Equal("You failed, sadly, to attend", Read(text, name).Blocks[1].Text.ToString());

    [Fact]
    public void Words_in_a_quoted_cell_keep_their_place_in_the_file()
    {
        const string File = "Name,Message\r\nSam,\"He said \"\"no\"\",\r\nand failed to attend.\"\r\n";
        var block = Read(File).Blocks[1];
        var start = block.Text.ToString().IndexOf("failed", StringComparison.Ordinal);
        Assert.Equal("failed to attend", Shown.InFile(File, block, new TextSpan(start, 16)));
        Assert.Equal("He said \"no\",\r\nand failed to attend.", block.Text.ToString());
    }

    [Fact]
    public void A_quotation_mark_that_never_closes_swallows_nothing() =>
        Assert.Equal(["\"Sam says", "You failed to attend"], Shown.Texts(Read("1,Name\n2,\"Sam says\n3,You failed to attend\n")));

    [Fact]
    public void Whatever_cells_are_written_the_same_are_read() =>
        Gen.String[Gen.Char["ab ,\"\n;é"], 1, 8].Array[2, 3].Array[1, 5].Sample(rows =>
        {
            var width = rows[0].Length;
            var table = rows.Select(row => row.Concat(Enumerable.Repeat("a", width)).Take(width).Select(cell => "x" + cell).ToList()).ToList();
            var file = "x1.,x2.,x3.\n" + string.Concat(table.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
            return Shown.Texts(Read(file)).Skip(3).SequenceEqual(table.SelectMany(row => row));
        });

    [Fact]
    public void Whatever_characters_a_table_holds_it_is_read_and_every_place_is_in_the_file() =>
        Gen.String[Gen.Char["ab,;\"\n\r\t|="], 0, 40].Sample(text =>
        {
            foreach (var block in Read(text).Blocks)
            {
                var place = ((FileOrigin)block.Map.Locate(new TextSpan(0, block.Text.Length))[0]).Span;
                Assert.InRange(place.End, place.Start, text.Length);
            }
        });
}
