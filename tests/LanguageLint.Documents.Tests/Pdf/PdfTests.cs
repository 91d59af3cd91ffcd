using LanguageLint.Documents.Pdf;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests.Pdf;

public sealed class PdfTests
{
    private static string[] Blocks(PdfPages pages) => Shown.Blocks(Read(pages));

    private static Document Read(PdfPages pages)
    {
        using (pages)
        {
            return Shown.Read(pages.Bytes(), "letter.pdf");
        }
    }

    [Fact]
    public void Lines_are_joined_to_paragraphs_and_large_type_is_a_heading() =>
        Assert.Equal(
            ["Heading: Your next steps", "Paragraph: We would like to see you on Monday at the office in the high street, at ten.", "Paragraph: Please bring this letter along when you come."],
            Blocks(new PdfPages().Page().Line(70, 780, "Your next steps", 18)
                .Lines(70, 740, "We would like to see you on Monday at the office", "in the high street, at ten.")
                .Lines(70, 690, "Please bring this letter along when you come.")));

    [Fact]
    public void The_place_is_the_page()
    {
        var document = Read(new PdfPages().Title("Visits").Page().Line(70, 700, "One").Page().Line(70, 700, "Two"));
        Assert.Equal(["document title", "page 1", "page 2"], document.Blocks.Select(block => block.Place));
        Assert.Null(document.Lines);
    }

    [Fact]
    public void A_letter_is_known_by_its_frame_and_each_line_of_an_address_is_a_block()
    {
        var document = Read(new PdfPages().Page()
            .Lines(70, 780, "Sam Archer", "12 Mill Lane", "Northbridge")
            .Lines(70, 700, "Dear Sam,", "We would like to see you on Monday at the office in the high street.")
            .Lines(70, 640, "Yours sincerely", "Jo Field"));
        Assert.Equal(DocumentKind.Letter, document.Kind);
        Assert.Equal(["Sam Archer", "12 Mill Lane", "Northbridge", "Dear Sam,"], Shown.Texts(document)[..4]);
    }

    [Fact]
    public void Words_broken_at_the_line_end_become_one_again() =>
        Assert.Equal(
            ["Paragraph: You are on a community order and probation will follow-up with you and your family."],
            Blocks(new PdfPages().Page().Lines(70, 700, "You are on a commu-", "nity order and proba-", "tion will follow-up with you and your family.")));

    [Fact]
    public void A_hyphen_that_the_page_writes_elsewhere_too_is_kept() =>
        Assert.Contains("Paragraph: Our follow-up team calls you. The people of the follow-up team are kind.",
            Blocks(new PdfPages().Page().Lines(70, 700, "Our follow-up team calls you. The people of the follow-", "up team are kind.")));

    [Fact]
    public void Columns_are_read_one_after_the_other() =>
        Assert.Equal(
            ["Paragraph: The left column speaks of the first thing and goes on.", "Paragraph: The right column speaks of another thing, and ends."],
            Blocks(new PdfPages().Page()
                .Lines(70, 700, "The left column speaks of", "the first thing and goes on.")
                .Lines(320, 700, "The right column speaks of", "another thing, and ends.")));

    [Fact]
    public void Lines_drawn_in_another_order_are_read_from_top_to_bottom() =>
        Assert.Equal(
            ["Paragraph: This line is the first one on the page, and the second goes on from it."],
            Blocks(new PdfPages().Page().Line(70, 686, "and the second goes on from it.").Line(70, 700, "This line is the first one on the page,")));

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Rotated_pages_are_read(int degrees) =>
        Assert.Equal(
            ["Paragraph: We would like to see you on Monday at the office in the high street."],
            Blocks(new PdfPages().Page(degrees).Lines(70, 700, "We would like to see you on Monday at the office", "in the high street.")));

    [Fact]
    public void List_items_lose_their_bullets() =>
        Assert.Equal(
            ["Paragraph: Please bring", "ListItem: a letter that has your name and address on it, from this year", "ListItem: a pen"],
            Blocks(new PdfPages().Page().Line(70, 700, "Please bring")
                .Line(80, 686, "-").Line(95, 686, "a letter that has your name and address on it,").Line(95, 672, "from this year").Line(80, 658, "-").Line(95, 658, "a pen")));

    [Fact]
    public void Headers_and_footers_are_read_once()
    {
        var pages = new PdfPages();
        for (var i = 1; i <= 3; i++)
        {
            pages.Page().Line(70, 810, "Northbridge Probation Service").Line(70, 700, $"Text of part {"abc"[i - 1]}").Line(280, 30, $"Page {i} of 3");
        }

        var document = Read(pages);
        Assert.Equal(
            ["PageHeader: Northbridge Probation Service", "Heading: Text of part a", "PageFooter: Page 1 of 3", "Heading: Text of part b", "Heading: Text of part c"],
            Shown.Blocks(document).Select(block => block.Replace("Paragraph: Text", "Heading: Text", StringComparison.Ordinal)));
        Assert.Equal("page 1, page header", document.Blocks[0].Place);
    }

    [Fact]
    public void Words_drawn_twice_to_look_bold_are_read_once() =>
        Assert.Equal(["Paragraph: be on time please"], Blocks(new PdfPages().Page().Line(70, 700, "be on time please").Line(70.3, 700, "be on time please")));

    [Fact]
    public void Each_line_of_a_phrase_has_its_page_and_box()
    {
        var block = Read(new PdfPages().Page().Lines(70, 700, "You have to be there when", "we say so, every time.")).Blocks[0];
        var start = block.Text.ToString().IndexOf("when we", StringComparison.Ordinal);
        var origins = block.Map.Locate(new TextSpan(start, "when we".Length)).Cast<PdfOrigin>().ToList();
        Assert.Equal([1, 1], origins.Select(origin => origin.Page));
        var (first, second) = (origins[0].Box!.Value, origins[1].Box!.Value);
        Assert.InRange(first.Bottom, 695, 702);
        Assert.InRange(first.Top, 703, 712);
        Assert.InRange(first.Left, 150, 230);
        Assert.InRange(second.Left, 69, 72);
        Assert.InRange(second.Right, 78, 95);
        Assert.InRange(second.Top, 688, 698);
    }

    [Fact]
    public void A_page_that_is_a_picture_is_not_checked_and_says_so()
    {
        var document = Read(new PdfPages().Page().Line(70, 700, "Text").Page().Picture().Page().Frame());
        Assert.Equal(["page 2", "page 3"], document.NotChecked.Select(part => part.Place));
        Assert.Contains("picture", document.NotChecked[0].Reason, StringComparison.Ordinal);
        Assert.Contains("drawn", document.NotChecked[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_words_on_a_picture_do_not_make_the_picture_read() =>
        Assert.Equal(["page 1, picture"], Read(new PdfPages().Page().Picture().Line(70, 700, "Northbridge")).NotChecked.Select(part => part.Place));

    [Fact]
    public void Form_fields_their_tooltips_and_choices_are_read()
    {
        var document = Shown.Read(PdfPages.Of("",
            "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R 5 0 R 6 0 R] >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R 5 0 R 6 0 R] >>",
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (why) /TU (Why did you fail?) /V (No excuse) /Rect [50 700 250 720] /P 3 0 R >>",
            "<< /Type /Annot /Subtype /Widget /FT /Ch /Ff 131072 /T (who) /Opt [(Offender) (Other)] /Rect [50 600 250 620] /P 3 0 R >>",
            "<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (send) /MK << /CA (Confess) >> /Rect [50 500 250 520] /P 3 0 R >>"), "form.pdf");
        Assert.Equal(["Caption: Why did you fail?", "Paragraph: No excuse", "ListItem: Offender", "ListItem: Other", "Caption: Confess"], Shown.Blocks(document));
        Assert.Equal("page 1, form field", document.Blocks[1].Place);
        Assert.Equal(new PdfOrigin(1, new PdfBox(50, 700, 250, 720)), document.Blocks[1].Map.Locate(new TextSpan(3, 6)).Single());
    }

    [Fact]
    public void Alternative_texts_of_pictures_are_read()
    {
        var document = Shown.Read(PdfPages.Of("",
            "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            "<< /Type /StructTreeRoot /K [6 0 R 6 0 R] >>",
            "<< /Type /StructElem /S /Document /K [<< /S /Figure /Pg 4 0 R /Alt (An offender at a desk) >>] >>"), "poster.pdf");
        Assert.Equal(["AltText: An offender at a desk"], Shown.Blocks(document));
        Assert.Equal("page 2, alternative text", document.Blocks[0].Place);
    }

    [Theory]
    [InlineData("ﬁt and oﬃce", "fit and office")]
    [InlineData("a\tb\u0000c\u00AD", "a bc\u00AD")]
    public void Ligatures_and_stray_characters_become_letters(string glyphs, string text) => Assert.Equal(text, PdfStrings.Clean(glyphs));
}
