using CsCheck;
using static LanguageLint.Documents.Tests.Docx;

namespace LanguageLint.Documents.Tests.Revising;

public sealed class ReviewPropertyTests
{
    private static readonly Gen<string> Text = OneOf("offender ", "off", "ender", " and ", "the &amp; of ", "young people", " ", "caf\u00E9 \U0001F600 ", "a&#x20;b");

    private static readonly Gen<string> Format = OneOf(
        "", "<w:b/>", "<w:i/><w:rPrChange w:id=\"77\" w:author=\"Ann\"><w:rPr/></w:rPrChange>", "<w:vanish/>");

    private static readonly Gen<string> Run = Gen.OneOf(
        Gen.Select(Text, Format, R),
        Text.Select(text => $"<w:r><w:t>{text}</w:t><w:tab/><w:t xml:space=\"preserve\">{text}</w:t></w:r>"),
        Text.Select(text => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t><w:noBreakHyphen/><w:lastRenderedPageBreak/><w:t>x{text}</w:t></w:r>"),
        Gen.Const("<w:bookmarkStart w:id=\"3\" w:name=\"b\"/><w:bookmarkEnd w:id=\"3\"/>"));

    private static readonly Gen<string> Piece = Gen.OneOf(
        Run,
        Run,
        Run.Array[1, 3].Select(runs => $"<w:hyperlink w:anchor=\"b\">{string.Concat(runs)}</w:hyperlink>"),
        Run.Array[1, 3].Select(runs => $"<w:ins w:id=\"5\" w:author=\"Ann\">{string.Concat(runs)}</w:ins>"),
        Text.Select(text => $"<w:del w:id=\"6\" w:author=\"Ann\"><w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>"),
        Run.Array[1, 3].Select(runs => $"<w:sdt><w:sdtPr/><w:sdtContent>{string.Concat(runs)}</w:sdtContent></w:sdt>"),
        Run.Array[1, 2].Select(runs => $"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{string.Concat(runs)}</w:sdtContent></w:sdt>"),
        Run.Array[1, 2].Select(runs => $"<w:fldSimple w:instr=\"REF x\">{string.Concat(runs)}</w:fldSimple>"),
        Run.Array[1, 2].Select(runs => Field("REF y", string.Concat(runs))));

    private static readonly Gen<string> Block = Gen.Frequency(
        (5, Piece.Array[1, 8].Select(pieces => P(string.Concat(pieces)))),
        (1, Piece.Array[1, 4].Select(pieces => $"<w:sdt><w:sdtPr/><w:sdtContent>{P(string.Concat(pieces))}</w:sdtContent></w:sdt>")),
        (1, Piece.Array[1, 4].Select(pieces => $"<w:tbl><w:tr><w:tc>{P(string.Concat(pieces))}</w:tc></w:tr></w:tbl>")));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Fact]
    public void Whatever_the_letter_rejecting_all_gives_it_back_and_accepting_all_is_the_fixed_copy() =>
        Block.Array[1, 5].Sample(blocks =>
            new Revised(new Docx(string.Concat(blocks) + P(R("Yours"))).Bytes(), document => InjectedFindings.Everywhere(document, 40)).HoldsPromises());
}
