using System.Reflection;

namespace LanguageLint.Documents.Tests;

public sealed class SampleTests
{
    internal static readonly string Folder = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Samples").Value!;

    [Theory]
    [InlineData("missed-appointment.txt", "You failed to attend your appointment on Monday 9 March")]
    [InlineData("next-steps.txt", "You have kept every appointment this month")]
    [InlineData("breach-warning.md", "You failed to attend your appointment with ((practitioner))")]
    [InlineData("welcome.md", "You decide what a good life looks like")]
    [InlineData("warning-letter.docx", "You failed to attend your appointment on «AppointmentDate»")]
    [InlineData("progress-letter.docx", "you found the college course yourself")]
    public void Each_sample_letter_is_read(string file, string phrase)
    {
        var document = new DocumentReaders().ReadFile(Path.Combine(Folder, file));
        Assert.Contains(document.Blocks, block => block.Text.ToString().ReplaceLineEndings(" ").Contains(phrase, StringComparison.Ordinal));
        Assert.Empty(document.NotChecked);
    }

    [Fact]
    public void A_word_letter_shows_every_place_once()
    {
        var document = new DocumentReaders().ReadFile(Path.Combine(Folder, "warning-letter.docx"));
        Assert.Equal(
            ["document title", "page header", "alternative text of picture 1", "text box after “provide proof of”", "page footer"],
            document.Blocks.Select(block => block.Place).Where(place => !place!.StartsWith("paragraph", StringComparison.Ordinal) && !place.StartsWith("table", StringComparison.Ordinal)));
    }
}
