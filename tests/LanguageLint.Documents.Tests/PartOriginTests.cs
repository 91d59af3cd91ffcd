using System.Xml.Linq;
using CsCheck;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;
using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests;

public sealed class PartOriginTests
{
    private static readonly Gen<string> Inline = Gen.OneOf(
        R("plain "), R("b&amp;ld", "<w:b/>"), "<w:r><w:t> trimmed </w:t></w:r>", "<w:r><w:t xml:space=\"preserve\">two\nlines</w:t></w:r>", "<w:r><w:t/></w:r>", "<w:r><w:tab/><w:br/><w:noBreakHyphen/></w:r>",
        "<w:r><w:t><![CDATA[a<b]]> c</w:t></w:r>", "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", "<w:ins>" + R("new") + "</w:ins>", "<w:bookmarkStart w:id=\"0\"/>",
        Field("MERGEFIELD N", R("«N»")), Field("IF 1 = 1 \"this\" \"that\"", R("this")), "<w:smartTag><w:smartTagPr/>" + R("tag") + "</w:smartTag>", "<w:hyperlink w:tooltip=\"a &lt;tip&gt;\">" + R("link") + "</w:hyperlink>", R("😀 é"), R("hid", "<w:vanish/>"),
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:docPr id=\"1\" name=\"x\" descr=\"pic\"/><w:txbxContent>" + P(R("box")) + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:txbxContent>" + P(R("box")) + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + R("prompt") + "</w:sdtContent></w:sdt>");

    private static readonly Gen<string> Body = Gen.OneOf<string>(
            Inline.Array[0, 8].Select(inlines => P(string.Concat(inlines))),
            Inline.Array[0, 4].Select(inlines => $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{string.Concat(inlines)}</w:p>"),
            Inline.Array[1, 3].Select(inlines => $"<w:tbl><w:tr><w:tc>{P(string.Concat(inlines))}</w:tc></w:tr></w:tbl>"))
        .Array[1, 6].Select(string.Concat);

    // The oracle numbers elements with another XML reader and takes their text from its tree.
    [Fact]
    public void Every_piece_of_text_stands_in_the_element_of_its_number() =>
        Body.Sample(body =>
        {
            var docx = new Docx(body);
            var elements = XDocument.Parse(docx.Part("word/document.xml"), LoadOptions.PreserveWhitespace).Descendants().ToList();
            foreach (var block in Shown.Read(docx.Bytes()).Blocks)
            {
                Assert.Equal(block.Text.ToString(), string.Concat(block.Map.Locate(new TextSpan(0, block.Text.Length)).Select(origin => TextAt(elements, (PartOrigin)origin))));
                for (var i = 0; i < block.Text.Length; i++)
                {
                    Assert.Equal(block.Text.Span[i].ToString(), TextAt(elements, (PartOrigin)Assert.Single(block.Map.Locate(new TextSpan(i, 1)))));
                }
            }
        }, iter: 1_000);

    [Fact]
    public void A_phrase_over_runs_leads_to_its_part_of_each()
    {
        var block = Assert.Single(Shown.Read(new Docx(P(R("a pro") + "<w:r><w:t> lific </w:t></w:r>" + R(" one"))).Bytes()).Blocks);
        Assert.Equal("a prolific one", block.Text.ToString());
        Assert.Equal<Origin>(
            [
                new PartOrigin("word/document.xml", 4, new TextSpan(2, 3)),
                new PartOrigin("word/document.xml", 6, new TextSpan(1, 5)),
            ],
            block.Map.Locate(new TextSpan(2, 8)));
        Assert.Equal(new PartOrigin("word/document.xml", 8, new TextSpan(0, 0)), Assert.Single(block.Map.Locate(new TextSpan(10, 0))));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Map.Locate(new TextSpan(10, 9)));
    }

    private static string TextAt(List<XElement> elements, PartOrigin origin)
    {
        var element = elements[origin.Element];
        var text = origin.Attribute is { } attribute ? element.Attributes().Single(a => a.Name.LocalName == attribute).Value
            : element.Name.LocalName switch
            {
                "tab" => "\t",
                "br" => "\n",
                "noBreakHyphen" => "-",
                "t" or "instrText" => element.Value,
                var other => throw new InvalidOperationException(other),
            };
        return text.Substring(origin.Span.Start, origin.Span.Length);
    }
}
