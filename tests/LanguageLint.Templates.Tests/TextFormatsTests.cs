using LanguageLint.Text;

namespace LanguageLint.Templates.Tests;

public sealed class TextFormatsTests
{
    [Fact]
    public void Decoded_text_is_read_without_opening_a_file()
    {
        var document = TextFormats.Read("no/such/folder/letter.txt", "Dear Sam,\n\nCome in.".AsMemory());
        Assert.Equal(["Dear Sam,", "Come in."], document.Blocks.Select(block => block.Text.ToString()));
        Assert.Equal([new FileOrigin(new TextSpan(11, 4))], document.Blocks[1].Map.Locate(new TextSpan(0, 4)));
        Assert.Equal(new LinePosition(3, 1), document.Lines!.Position(11));
    }

    [Theory]
    [InlineData("letters/visit.txt", true)]
    [InlineData("letters/VISIT.TXT", true)]
    [InlineData("letters/visit.docx", false)]
    [InlineData("letters/visit", false)]
    public void A_file_is_known_by_its_name(string path, bool isKnown) => Assert.Equal(isKnown, TextFormats.IsKnown(path));
}
