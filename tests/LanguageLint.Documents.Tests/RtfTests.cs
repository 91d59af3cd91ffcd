using System.Text;
using CsCheck;
using LanguageLint.Documents.Rtf;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

public sealed class RtfTests
{
    private const string Head = @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fnil\fcharset2 Symbol;}{\f2\fcharset204 Arial Cyr;}}{\stylesheet{\s0 Normal;}{\s3\b heading 1;}}{\*\generator Notes 1;}";

    private static Document Read(string body) => Shown.Read(Encoding.Latin1.GetBytes(Head + body + "}"), "letter.rtf");

    private static string[] Blocks(string body) => Shown.Blocks(Read(body));

    [Fact]
    public void Paragraphs_headings_and_list_items_are_read() =>
        Assert.Equal(
            ["Heading: Your visit", "Paragraph: Dear Sam,", "ListItem: bring a pen"],
            Blocks("\\pard\\s3\\b Your visit\\par\r\n\\pard\\plain Dear\r\n Sam,\\par{\\pntext\\f1\\'B7\\tab}bring a {\\b p}en\\par"));

    [Fact]
    public void Characters_are_read_in_every_way_they_are_written() =>
        Assert.Equal(["Paragraph: caf\u00E9 – don’t “go” {a\u00A0b} Я Б …"],
            Blocks(@"caf\'e9 \endash  don\rquote t \'93go\'94 \{a\~b\} {\f2\'df} \u1041? {\uc2\u8230...}"[..^2] + "}"));

    [Fact]
    public void The_fallback_of_a_unicode_character_is_passed_over_as_long_as_it_says() =>
        Assert.Equal(["Paragraph: a’b…c"], Blocks(@"a\u8217\'92b{\uc0\u8230}c"));

    [Fact]
    public void What_is_no_text_is_passed_over() =>
        Assert.Equal(["Paragraph: Dear Sam"], Blocks(@"{\colortbl;\red0;}{\*\unknown secret}{\pict\pngblip 89504e47}{\pict\bin5 {}{}{}Dear{\v  hidden} Sam{\deleted  offender}{\xe index}"));

    [Fact]
    public void Tables_headers_notes_and_boxes_have_their_places()
    {
        var document = Read(@"{\info{\title Visits}{\author Jo}}{\header Northbridge\par}{\footer Page\par}\trowd\intbl Day\cell Time\cell\row\trowd\intbl Mon\cell Ten\cell\row\pard Text{\footnote A note\par} goes on\par{\shp{\*\shpinst{\sp{\sn wzDescription}{\sv A desk}}{\sp{\sn other}{\sv x}}{\shptxt Box\par}}{\shprslt Box\par}}");
        Assert.Equal(
            ["document title: Visits", "page header: Northbridge", "page footer: Page", "table 1, row 1: Day", "table 1, row 1: Time", "table 1, row 2: Mon",
                "table 1, row 2: Ten", "footnote 1: A note", "paragraph 1: Text goes on", "alternative text: A desk", "text box: Box"],
            document.Blocks.Select(block => $"{block.Place}: {block.Text}"));
        Assert.Equal(BlockScope.TableCell, document.Blocks[3].Scope);
    }

    [Fact]
    public void Merge_fields_are_holes_and_other_results_are_text() =>
        Assert.Equal(["Paragraph: Dear ⟪«Name»⟫, see here."],
            Blocks(@"Dear {\field{\*\fldinst MERGEFIELD Name}{\fldrslt {\b \'abName\'bb}}}, see {\field{\*\fldinst HYPERLINK ""x""}{\fldrslt here}}.\par"));

    [Fact]
    public void Texts_that_fields_may_show_are_read_and_their_codes_are_not()
    {
        var document = Read(@"One\par Two {\field{\*\fldinst {\rtlch IF} {\field{\*\fldinst MERGEFIELD Late}{\fldrslt zz}} = ""zz"" ""You fai{\b led}"" ""You \'93came\'94, {\field{\*\fldinst MERGEFIELD Name}{\fldrslt zz}}""}{\fldrslt You failed}} today{\field{\*\fldinst QUOTE ""Call us""}{\fldrslt }}\par"
            + @"{\field{\*\fldinst ASK Bookmark ""Why?"" \\d ""No reason""}{\fldrslt }}{\field{\*\fldinst HYPERLINK ""zz"" \\o ""A tip""}{\fldrslt here}}\par");
        Assert.Equal(
            ["paragraph 1: One", "field text in paragraph 2: You failed", "field text in paragraph 2: You “came”, \uFFFC", "field text in paragraph 2: Call us", "paragraph 2: Two You failed today",
                "field text in paragraph 3: Why?", "field text in paragraph 3: No reason", "tooltip in paragraph 3: A tip", "paragraph 3: here"],
            document.Blocks.Select(block => $"{block.Place}: {block.Text}"));
        Assert.Equal(BlockScope.Prompt, document.Blocks[1].Scope);
    }

    [Fact]
    public void Form_fields_are_read_for_what_they_show() =>
        Assert.Equal(["default text in paragraph 1: Write here", "help text in paragraph 1: Say why", "choice in paragraph 1: Often", "paragraph 1: Answer"],
            Read(@"Answer{\field{\*\fldinst FORMTEXT {\*\formfield{\fftype0{\*\ffname zz}{\*\ffdeftext Write here}{\*\ffstattext Say why}{\*\ffl Often}}}}{\fldrslt }}\par").Blocks.Select(block => $"{block.Place}: {block.Text}"));

    [Fact]
    public void Endnotes_are_told_from_footnotes_and_annotations_are_no_text() =>
        Assert.Equal(["endnote 1: Late note", "footnote 1: Early note", "paragraph 1: Text goes on"],
            Read(@"Text{\footnote\ftnalt Late note}{\footnote Early note}{\*\atnid JB}{\*\atnauthor Jo}\chatn{\*\annotation{\*\atndate 1}\pard An offender\par} goes on\par").Blocks.Select(block => $"{block.Place}: {block.Text.ToString().Replace("\uFFFC", "", StringComparison.Ordinal)}"));

    [Fact]
    public void Embedded_objects_are_not_checked() => Assert.Equal(["embedded object 1"], Read(@"Dear Sam{\object{\*\objdata 0105}{\result shown}}").NotChecked.Select(part => part.Place));

    [Fact]
    public void A_place_is_the_bytes_that_write_the_words()
    {
        var block = Read(@"You do\u8217\'92nt\par").Blocks[0];
        Assert.Equal("You do’nt", block.Text.ToString());
        Assert.Equal(new RtfOrigin(new TextSpan(Head.Length + 4, 14)), block.Map.Locate(new TextSpan(4, 5)).Single());
    }

    [Fact]
    public void Groups_without_end_are_refused() => Assert.Contains("nests", Shown.Refusal(Encoding.Latin1.GetBytes(@"{\rtf1" + new string('{', 5_000)), "letter.rtf"), StringComparison.Ordinal);

    [Fact]
    public void Whatever_bytes_are_damaged_the_file_is_read_or_refused()
    {
        var letter = Encoding.Latin1.GetBytes(Head + @"\trowd\intbl Day\cell\row\pard Text{\footnote A note\par} goes\u8217\'92 on {\field{\*\fldinst MERGEFIELD Name}{\fldrslt \'abName\'bb}}\par{\shp{\*\shpinst{\shptxt Box}}}}");
        Gen.Select(Gen.Int[0, letter.Length - 1], Gen.Byte).Array[1, 12].Sample(damages =>
        {
            var bytes = letter.ToArray();
            Array.ForEach(damages, damage => bytes[damage.Item1] = damage.Item2);
            try
            {
                return Shown.Read(bytes, "letter.rtf").Blocks.All(block => block.Map.Locate(new TextSpan(0, block.Text.Length))[0] is not RtfOrigin { Bytes: var place } || place.End <= bytes.Length);
            }
            catch (UnreadableFileException e)
            {
                return e.Message.Length > 0;
            }
        }, iter: 5_000);
    }
}
