using System.Text;
using CsCheck;
using LanguageLint.Documents.Mail;
using LanguageLint.Documents.Revising;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

public sealed class MailTests
{
    private const string Head = "From: Jo Field <jo@example.org>\r\nTo: sam@example.org\r\nMIME-Version: 1.0\r\n";

    private static readonly string Mixed = Head + "Subject: =?utf-8?Q?Your_visit_=E2=80=93?= =?utf-8?B?IE1vbmRheQ==?=\r\n" + """
        Content-Type: multipart/mixed; boundary="one"

        This is a message in several parts.
        --one
        Content-Type: multipart/alternative; boundary=two

        --two
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Dear Sam,

        You failed to attend the caf=E9 on Mon=
        day.

        > You said that offenders are welcome.
        --two
        Content-Type: text/html; charset=utf-8

        <p>Dear Sam</p>
        --two--
        --one
        Content-Type: application/pdf; name="rules.pdf"
        Content-Disposition: attachment; filename="rules.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0=
        --one--

        """.ReplaceLineEndings("\r\n");

    private static Document Read(string text, string name = "visit.eml") => Shown.Read(Encoding.Latin1.GetBytes(text), name);

    [Fact]
    public void The_subject_and_the_plain_text_are_read()
    {
        var document = Read(Mixed);
        Assert.Equal(["Heading: Your visit – Monday", "Paragraph: Dear Sam,", "Paragraph: You failed to attend the café on Monday."], Shown.Blocks(document));
        Assert.Equal(["subject", "message, paragraph 1", "message, paragraph 2"], document.Blocks.Select(block => block.Place));
        Assert.Equal(DocumentKind.Letter, document.Kind);
    }

    [Fact]
    public void Html_is_read_where_there_is_no_plain_text() =>
        Assert.Equal(["You failed & left."], Shown.Texts(Read(Head + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>You <b>failed</b> &amp; left.</p></body></html>\r\n")));

    [Fact]
    public void Attachments_and_quoted_words_are_named_as_not_checked() =>
        Assert.Equal(["earlier messages", "attachment “rules.pdf”"], Read(Mixed).NotChecked.Select(part => part.Place));

    [Fact]
    public void A_place_is_the_part_and_where_in_its_text() =>
        Assert.Equal(new MailOrigin(1, new TextSpan(4, 6)), Read(Head + "\r\nYou failed.\r\n").Blocks[0].Map.Locate(new TextSpan(4, 6)).Single());

    [Fact]
    public void An_earlier_message_below_a_line_is_not_the_writers() =>
        Assert.Equal(["See you on Monday."], Shown.Texts(Read(Head + "\r\nSee you on Monday.\r\n\r\n-----Original Message-----\r\nFrom: Sam\r\n\r\nI am an offender.\r\n")));

    [Theory]
    [InlineData("base64", "utf-8", "WW91IGZhaWxlZOKApg==", "You failed…")]
    [InlineData("base64", "windows-1252", "WW91IGZhaWxlZIU=", "You failed…")]
    [InlineData("7bit", "", "You failed", "You failed")]
    [InlineData("quoted-printable", "no-such-charset", "You failed=85", "You failed…")]
    public void Every_encoding_is_decoded(string transfer, string charset, string body, string text) =>
        Assert.Equal(text, Read(Head + $"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n{body}\r\n").Blocks[0].Text.ToString());

    [Fact]
    public void Mail_is_known_by_its_header_and_a_memo_is_not_mail()
    {
        Assert.Equal("subject", Read(Mixed, "visit.txt").Blocks[0].Place);
        Assert.Null(Read("From: Jo\r\nDate: Monday\r\n\r\nDear Sam\r\n", "memo.txt").Blocks[0].Place);
    }

    [Fact]
    public void Mail_is_checked_and_never_changed() => Assert.Contains("never changed", CheckedOnly.Sentence(Read(Mixed), []), StringComparison.Ordinal);

    [Fact]
    public void Parts_that_hold_each_other_without_end_are_left() =>
        Assert.Empty(Read(Head + string.Concat(Enumerable.Range(0, 100).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n"))).Blocks);

    [Fact]
    public void Whatever_bytes_are_damaged_the_mail_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Mixed.Length - 1], Gen.Byte).Array[1, 12].Sample(damages =>
        {
            var bytes = Encoding.Latin1.GetBytes(Mixed);
            Array.ForEach(damages, damage => bytes[damage.Item1] = damage.Item2);
            try
            {
                return Shown.Read(bytes, "visit.eml").Blocks.All(block => block.Map.Locate(new TextSpan(0, block.Text.Length)).Count > 0);
            }
            catch (UnreadableFileException e)
            {
                return e.Message.Length > 0;
            }
        }, iter: 3_000);
}
