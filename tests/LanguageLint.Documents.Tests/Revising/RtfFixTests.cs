using System.Text;
using LanguageLint.Documents.Revising;

namespace LanguageLint.Documents.Tests.Revising;

public sealed class RtfFixTests
{
    private static string Fixed(string rtf, string phrase, string replacement)
    {
        var bytes = Encoding.Latin1.GetBytes(rtf);
        var document = Shown.Read(bytes, "letter.rtf");
        Assert.True(RtfFixer.CanFix(document));
        return Encoding.Latin1.GetString(RtfFixer.Fix(bytes, document, [InjectedFindings.On(document, phrase, replacement)]).Bytes);
    }

    [Fact]
    public void Words_are_replaced_and_every_other_byte_stays() =>
        Assert.Equal(@"{\rtf1\ansi Dear Sam,\par You {\b did not attend} it.\par}", Fixed(@"{\rtf1\ansi Dear Sam,\par You {\b failed to attend} it.\par}", "failed to attend", "did not attend"));

    [Fact]
    public void Letters_that_rtf_writes_otherwise_are_written_so() =>
        Assert.Equal(@"{\rtf1 the person{\uc1\u8217?}s \{note\} here}", Fixed(@"{\rtf1 the offender\'92s file here}", "offender’s file", "person’s {note}"));

    [Fact]
    public void Words_with_formatting_between_them_are_left_to_a_person() =>
        Assert.Equal(@"{\rtf1 failed {\b to} attend}", Fixed(@"{\rtf1 failed {\b to} attend}", "failed to attend", "missed it"));

    [Fact]
    public void Merge_fields_are_never_written_into()
    {
        const string Letter = @"{\rtf1 Dear {\field{\*\fldinst MERGEFIELD Name}{\fldrslt Offender Name}}, hello}";
        Assert.Equal(Letter, Fixed(Letter, "Offender Name", "Person"));
    }

    [Fact]
    public void Cells_of_a_table_in_text_form_are_fixed_and_stay_cells()
    {
        var bytes = Encoding.UTF8.GetBytes("Name,Message\nSam,\"You failed to attend, Sam\"\n");
        var document = Shown.Read(bytes, "messages.csv");
        var done = TextFixer.Fix(bytes, document, [InjectedFindings.On(document, "failed to attend", "did not attend")], out var diff);
        Assert.Equal("Name,Message\nSam,\"You did not attend, Sam\"\n", Encoding.UTF8.GetString(done.Bytes));
        Assert.Contains("+Sam,\"You did not attend, Sam\"", diff, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name,Message\nSam,\"You failed to attend\"\n", "Name,Message\nSam,\"You stayed \"\"away\"\", sadly\"\n")]
    [InlineData("Name,Message\nSam,You failed to attend\n", "Name,Message\nSam,You failed to attend\n")]
    public void New_words_that_would_end_a_cell_are_written_only_into_quotes(string table, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(table);
        var document = Shown.Read(bytes, "messages.csv");
        var done = TextFixer.Fix(bytes, document, [InjectedFindings.On(document, "failed to attend", "stayed \"away\", sadly")], out _);
        Assert.Equal(expected, Encoding.UTF8.GetString(done.Bytes));
    }
}
