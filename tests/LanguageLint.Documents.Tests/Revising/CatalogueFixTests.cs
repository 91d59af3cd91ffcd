using System.Text;
using LanguageLint.Documents.Revising;

namespace LanguageLint.Documents.Tests.Revising;

/// <summary>Certain replacements go into values as the format of the file and the HTML in the value have to write them, and nothing else changes.</summary>
public sealed class CatalogueFixTests
{
    [Theory]
    [InlineData("# caf\u00E9\na=Ren\u00E9 failed to \\\n    attend\nb=\\u00e9", "# caf\u00E9\na=Ren\u00E9 didn't \\u201Cattend\\u201D\nb=\\u00e9")]
    [InlineData("a=Dear {0}, you failed to attend", "a=Dear {0}, you didn''t \\u201Cattend\\u201D")]
    public void Message_bundles_keep_their_encoding(string file, string expected)
    {
        foreach (var encoding in (Encoding[])[Encoding.Latin1, Encoding.UTF8])
        {
            Assert.Equal(expected, Fixed(encoding, file, "messages.properties", "failed to attend", "didn't “attend”"));
        }
    }

    [Theory]
    [InlineData("a.resx", "<root><data name=\"a\"><value>&lt;p&gt;You failed to attend &amp;amp; left&lt;/p&gt;</value></data></root>", "<root><data name=\"a\"><value>&lt;p&gt;You did not attend &amp;amp; rest &amp;amp; left&lt;/p&gt;</value></data></root>")]
    [InlineData("a.resx", "<root><data name=\"a\"><value><![CDATA[<p>You failed to attend</p>]]></value></data></root>", "<root><data name=\"a\"><value><![CDATA[<p>You did not attend &amp; rest</p>]]></value></data></root>")]
    [InlineData("en.json", "{\"a\": \"<p class=\\\"x\\\">You failed to attend</p>\"}", "{\"a\": \"<p class=\\\"x\\\">You did not attend &amp; rest</p>\"}")]
    [InlineData("en.json", "{\"a\": \"<p>You failed to <b>at</b>tend</p>\"}", "{\"a\": \"<p>You failed to <b>at</b>tend</p>\"}")]
    public void Html_in_values_is_written_as_html_in_the_values_notation(string name, string file, string expected) =>
        Assert.Equal(expected, Fixed(Encoding.UTF8, file, name, "failed to attend", "did not attend & rest"));

    private static string Fixed(Encoding encoding, string file, string name, string phrase, string replacement)
    {
        var bytes = encoding.GetBytes(file);
        var document = Shown.Read(bytes, name);
        return encoding.GetString(TextFixer.Fix(bytes, document, [InjectedFindings.On(document, phrase, replacement)], out _).Bytes);
    }
}
