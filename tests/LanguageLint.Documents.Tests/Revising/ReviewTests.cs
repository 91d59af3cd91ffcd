using System.Xml.Linq;
using LanguageLint.Documents.Revising;
using LanguageLint.Rules;
using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests.Revising;

public sealed class ReviewTests
{
    [Fact]
    public void A_finding_is_a_comment_on_exactly_its_words()
    {
        var revised = Revised.Body(P(R("We write to all offenders today.")), ("offenders", null));
        Assert.True(revised.IsValidated);
        Assert.Equal(["offenders"], revised.Anchored());
        Assert.Equal(["This puts the worst act first.\nPeople are more than what they did.\nLL1001 offender · “offenders”"], revised.Comments());
    }

    [Fact]
    public void A_certain_replacement_is_a_tracked_change_of_as_few_words_as_can_be()
    {
        var revised = Revised.Body(P(R("You failed to attend on Monday.")), ("failed to attend", "did not attend"));
        Assert.Equal(["failed to attend"], revised.Anchored());
        Assert.Equal("failed to", revised.Main.Descendants(Revised.W + "del").Single().Value);
        Assert.Equal("did not", revised.Main.Descendants(Revised.W + "ins").Single().Value);
        Assert.Contains("Changed to “did not attend”", revised.Comments()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_split_over_runs_keep_the_formatting_of_each()
    {
        var revised = Revised.Body(P(R("An off", "<w:b/>") + R("ender may ", "<w:i/>") + R("ask.")), ("offender may", "person can"));
        Assert.Equal(["off", "ender may"], revised.Main.Descendants(Revised.W + "del").Select(deletion => deletion.Value));
        Assert.Equal([Revised.W + "b", Revised.W + "i"], revised.Main.Descendants(Revised.W + "del").Select(deletion => deletion.Descendants(Revised.W + "rPr").Single().Elements().Single().Name));
        Assert.NotNull(revised.Main.Descendants(Revised.W + "ins").Single().Descendants(Revised.W + "b").SingleOrDefault());
    }

    [Fact]
    public void The_original_is_as_it_was_around_the_words()
    {
        var file = new Docx("<!-- kept -->" + P("<w:proofErr w:type=\"spellStart\"/>" + R("An offender &amp; others", "<w:lang w:val='en-GB'/>")));
        var review = new Revised(file.Bytes(), document => [InjectedFindings.On(document, "offender", "person")]).Review.Bytes;
        var tree = new WordFile(review).Main.Text;
        Assert.Contains("<!-- kept --><w:p><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:lang w:val='en-GB'/></w:rPr><w:t xml:space=\"preserve\">An </w:t></w:r>", tree, StringComparison.Ordinal);
        Assert.Contains("<w:r><w:rPr><w:lang w:val='en-GB'/></w:rPr><w:t xml:space=\"preserve\"> &amp; others</w:t></w:r></w:p>", tree, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formatting_change_in_a_run_that_is_cut_gets_an_id_of_its_own()
    {
        var revised = Revised.Body(P(R("All offenders know.", "<w:b/><w:rPrChange w:id=\"7\" w:author=\"Ann\"><w:rPr/></w:rPrChange>")), ("offenders", "people"));
        var ids = revised.Main.Descendants(Revised.W + "rPrChange").Select(change => change.Attribute(Revised.W + "id")!.Value).ToList();
        Assert.Equal(3, ids.Count);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Empty(revised.Main.Descendants(Revised.W + "ins").Descendants(Revised.W + "rPrChange"));
    }

    [Fact]
    public void In_somebody_elses_insertion_an_own_one_stands_beside_theirs()
    {
        var revised = Revised.Body(P($"<w:ins w:id=\"1\" w:author=\"Ann\">{R("All offenders know.")}</w:ins>"), ("offenders", "people"));
        Assert.Equal(["Ann", "LanguageLint", "Ann"], revised.Main.Descendants(Revised.W + "ins").Select(insertion => insertion.Attribute(Revised.W + "author")!.Value));
        Assert.Equal("Ann", revised.Main.Descendants(Revised.W + "del").Single().Parent!.Attribute(Revised.W + "author")!.Value);
        Assert.All(revised.Main.Descendants(Revised.W + "ins"), insertion => Assert.Equal("p", insertion.Parent!.Name.LocalName));
    }

    [Fact]
    public void A_comment_in_a_field_goes_around_the_field_and_nothing_is_changed()
    {
        var revised = Revised.Body(P(R("See ") + Field("REF x", R("all offenders")) + R(" now.")), ("offenders", "people"));
        Assert.Equal(["all offenders"], revised.Anchored());
        Assert.Empty(revised.Review.Changes);
        Assert.StartsWith("About “offenders” (paragraph 1):", revised.Comments()[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:text/>")]
    [InlineData("<w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{0}\"/>")]
    [InlineData("<w:lock w:val=\"sdtContentLocked\"/>")]
    public void A_comment_in_a_plain_bound_or_locked_control_goes_around_it_and_nothing_is_changed(string property)
    {
        var revised = Revised.Body(P(R("Dear ") + $"<w:sdt><w:sdtPr>{property}</w:sdtPr><w:sdtContent>{R("young offenders")}</w:sdtContent></w:sdt>"), ("offenders", "people"));
        Assert.Equal(["young offenders"], revised.Anchored());
        Assert.Empty(revised.Review.Changes);
    }

    [Fact]
    public void In_a_rich_control_among_words_comments_and_changes_are_exact()
    {
        var revised = Revised.Body(P($"<w:sdt><w:sdtPr/><w:sdtContent>{R("young offenders")}</w:sdtContent></w:sdt>"), ("offenders", "people"));
        Assert.Equal(["offenders"], revised.Anchored());
        Assert.Single(revised.Review.Changes);
    }

    [Fact]
    public void A_comment_in_a_control_around_paragraphs_goes_around_it_with_its_mark_in_the_next_paragraph()
    {
        var revised = Revised.Body($"<w:sdt><w:sdtPr/><w:sdtContent>{P(R("young offenders"))}</w:sdtContent></w:sdt>" + P(R("Yours")), ("offenders", "people"));
        Assert.Equal("sdt", revised.Main.Descendants(Revised.W + "commentRangeStart").Single().ElementsAfterSelf().First().Name.LocalName);
        Assert.Equal("Yours", revised.Main.Descendants(Revised.W + "commentReference").Single().Ancestors(Revised.W + "p").Single().Value);
        Assert.Empty(revised.Review.Changes);
    }

    [Fact]
    public void A_comment_on_a_header_stands_on_the_first_paragraph_under_it_and_the_header_is_changed()
    {
        var file = new Docx(P(R("First")) + P("<w:pPr><w:sectPr/></w:pPr>" + R("Second")) + P(R("Third")) + "<w:sectPr><w:headerReference xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"HEADER\"/></w:sectPr>")
            .With("header", "header1.xml", Root("hdr", P(R("Offender service"))), "HEADER");
        var revised = Revised.Of(file, ("Offender service", "Probation service"));
        Assert.Equal(["Third"], revised.Anchored());
        Assert.StartsWith("About “Offender service” (page header):", revised.Comments()[0], StringComparison.Ordinal);
        Assert.Single(revised.Review.Changes);
    }

    [Fact]
    public void A_comment_on_a_footnote_stands_on_its_mark()
    {
        var file = new Docx(P(R("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
            .With("footnotes", "footnotes.xml", Root("footnotes", $"<w:footnote w:id=\"2\">{P(R("All offenders."))}</w:footnote>"));
        var revised = Revised.Of(file, ("offenders", "people"));
        Assert.Equal("footnoteReference", revised.Main.Descendants(Revised.W + "commentRangeStart").Single().ElementsAfterSelf().First().Elements().Single().Name.LocalName);
        Assert.Single(revised.Review.Changes);
    }

    [Fact]
    public void A_text_box_is_changed_for_newer_and_older_programs_alike()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>All offenders</w:t></w:r></w:p></w:txbxContent>";
        var revised = Revised.Body(P(R("Before ") + $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"), ("offenders", "people"));
        Assert.Equal(2, revised.Main.Descendants(Revised.W + "del").Count());
        Assert.Equal("AlternateContent", revised.Main.Descendants(Revised.W + "commentRangeStart").Single().ElementsAfterSelf().First().Elements().Single().Name.LocalName);
        Assert.Single(revised.Review.Changes);
    }

    [Fact]
    public void Words_half_in_a_link_get_a_comment_around_both_halves_and_no_change()
    {
        var revised = Revised.Body(P(R("All off") + $"<w:hyperlink>{R("enders know")}</w:hyperlink>"), ("offenders", "people"));
        Assert.Equal(["All offenders know"], revised.Anchored());
        Assert.Empty(revised.Review.Changes);
    }

    [Fact]
    public void After_five_comments_on_a_rule_one_sums_up_the_others_and_every_change_is_made()
    {
        var revised = new Revised(new Docx(string.Concat(Enumerable.Range(0, 9).Select(i => P(R($"Offender number{i} came."))))).Bytes(),
            document => [.. Enumerable.Range(0, 9).Select(i => InjectedFindings.On(document, $"Offender number{i}", "Person"))]);
        revised.HoldsPromises();
        Assert.Equal(6, revised.Review.Comments);
        Assert.Equal(9, revised.Review.Changes.Count);
        Assert.StartsWith("There are 4 more places of this kind from here on, such as “Offender number5”, “Offender number6”, “Offender number7”.", revised.Comments()[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_letter_does_well_is_one_comment_at_the_top()
    {
        var praise = InjectedFindings.Rule("LL0001", RuleCategory.Strength);
        var revised = new Revised(new Docx(P(R("Dear Sam")) + P(R("Well done for coming."))).Bytes(), document => [InjectedFindings.On(document, "Well done", null, praise)]);
        revised.HoldsPromises();
        Assert.Equal(["Dear Sam"], revised.Anchored());
        Assert.Contains("“Well done”", revised.Comments().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_added_to_those_that_are_there()
    {
        var file = new Docx(P(R("All offenders know."))).With("comments", "comments.xml", Root("comments", $"<w:comment w:id=\"4\" w:author=\"Ann\">{P(R("Ask Bo."))}</w:comment>"));
        var revised = Revised.Of(file, ("offenders", null));
        Assert.Equal(["Ask Bo.", "This puts the worst act first.\nPeople are more than what they did.\nLL1001 offender · “offenders”"], revised.Comments());
    }

    [Fact]
    public void No_part_is_declared_twice()
    {
        var file = new Docx(P(R("All offenders know.")));
        var types = file.Part("[Content_Types].xml")
            .Replace("<Default Extension=\"rels\" ", "<Override PartName=\"/_rels/.rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/_rels/document.xml.rels\" ", StringComparison.Ordinal);
        var bytes = RawZip.Read(file.Bytes()).With(new Dictionary<string, byte[]> { ["[Content_Types].xml"] = System.Text.Encoding.UTF8.GetBytes(types) });
        var revised = new Revised(bytes, document => [InjectedFindings.On(document, "offenders", "people")]);
        revised.HoldsPromises();
        Assert.True(revised.IsValidated);
    }

    [Fact]
    public void Marks_use_the_prefix_of_the_document()
    {
        var file = new Docx(P(R("All offenders know.")));
        var odd = file.Part("word/document.xml").Replace("w:", "x:", StringComparison.Ordinal).Replace("xmlns:w=", "xmlns:x=", StringComparison.Ordinal);
        var revised = new Revised(Rewritten(file.Bytes(), odd), document => [InjectedFindings.On(document, "offenders", "people")]);
        revised.HoldsPromises();
        Assert.Contains("<x:commentRangeStart x:id=", new WordFile(revised.Review.Bytes).Main.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_document_is_refused_with_the_reason()
    {
        var zip = RawZip.Read(new Docx(P(R("All offenders know."))).Bytes());
        var signed = zip.With(new Dictionary<string, byte[]> { ["_xmlsignatures/sig1.xml"] = "<a/>"u8.ToArray() });
        var document = Shown.Read(signed);
        var refusal = Assert.Throws<RevisionRefusedException>(() => WordReviewer.Review(signed, document, [InjectedFindings.On(document, "offenders", "people")], Revised.Options));
        Assert.Contains("signed", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<RevisionRefusedException>(() => WordFixer.Fix(signed, document, [InjectedFindings.On(document, "offenders", "people")]));
    }

    [Fact]
    public void A_signed_document_is_reviewed_when_its_signature_may_go_and_kept_when_there_is_nothing_to_say()
    {
        var signed = RawZip.Read(new Docx(P(R("All offenders know."))).Bytes()).With(new Dictionary<string, byte[]> { ["_xmlsignatures/sig1.xml"] = "<a/>"u8.ToArray() });
        var document = Shown.Read(signed);
        var review = WordReviewer.Review(signed, document, [InjectedFindings.On(document, "offenders", "people")], Revised.Options with { AllowsInvalidSignature = true });
        Assert.Equal(1, review.Comments);
        Assert.Contains("signature", Assert.Single(review.Warnings), StringComparison.Ordinal);
        Assert.Contains(RawZip.Read(review.Bytes).Entries, entry => entry.Name == "_xmlsignatures/sig1.xml");
        Assert.Same(signed, WordReviewer.Review(signed, document, [], Revised.Options).Bytes);
    }

    [Fact]
    public void Where_a_document_keeps_threads_of_comments_new_ones_are_entered()
    {
        const string w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
        const string w15 = "http://schemas.microsoft.com/office/word/2012/wordml";
        var comments = Root("comments", $"<w:comment w:id=\"4\" w:author=\"Ann\"><w:p w14:paraId=\"4C4C0001\">{R("Ask Bo.")}</w:p></w:comment>")
            .Replace("<w:comments ", $"<w:comments xmlns:w14=\"{w14}\" mc:Ignorable=\"w14\" ", StringComparison.Ordinal);
        var file = new Docx(P(R("All offenders know.")))
            .With("comments", "comments.xml", comments)
            .With("commentsExtended", "commentsExtended.xml", $"<w15:commentsEx xmlns:w15=\"{w15}\"><w15:commentEx w15:paraId=\"4C4C0001\" w15:done=\"1\"/></w15:commentsEx>");
        var parts = WordViews.Parts(Revised.Of(file, ("offenders", null)).Review.Bytes);
        Assert.Equal("4C4C0002", parts["word/comments.xml"].Elements(Revised.W + "comment").Last().Elements().Last().Attribute(XName.Get("paraId", w14))?.Value);
        Assert.Equal(["4C4C0001", "4C4C0002"], parts["word/commentsExtended.xml"].Elements().Select(entry => entry.Attribute(XName.Get("paraId", w15))!.Value));
    }

    [Fact]
    public void A_file_has_no_more_comments_than_it_may_and_every_change_all_the_same()
    {
        var file = new Docx(string.Concat(Enumerable.Range(0, 9).Select(i => P(R($"Offender number{i} came."))))).Bytes();
        var document = Shown.Read(file);
        var findings = Enumerable.Range(0, 9).Select(i => InjectedFindings.On(document, $"Offender number{i}", "Person", InjectedFindings.Rule($"LL100{i}"))).ToList();
        var review = WordReviewer.Review(file, document, findings, Revised.Options with { CommentsPerFile = 3 });
        Assert.Equal((3, 9, 6), (review.Comments, review.Changes.Count, review.Uncommented));
    }

    [Fact]
    public void A_file_without_findings_is_handed_back_as_it_is()
    {
        var file = new Docx(P(R("Dear Sam"))).Bytes();
        Assert.Same(file, WordReviewer.Review(file, Shown.Read(file), [], Revised.Options).Bytes);
    }

    private static byte[] Rewritten(byte[] file, string main) =>
        RawZip.Read(file).With(new Dictionary<string, byte[]> { ["word/document.xml"] = System.Text.Encoding.UTF8.GetBytes(main) });
}
