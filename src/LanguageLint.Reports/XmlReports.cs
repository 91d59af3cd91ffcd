using System.Text;
using System.Xml;

namespace LanguageLint.Reports;

/// <summary>How XML reports are laid out.</summary>
internal static class XmlReports
{
    /// <summary>A writer on the output of a report.</summary>
    public static XmlWriter Writer(ReportOutput output) =>
        XmlWriter.Create(output.Stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });

    /// <summary>The text on one line, with what XML 1.0 cannot hold replaced.</summary>
    public static string Text(string text)
    {
        var clean = new StringBuilder(Printable.Of(text));
        for (var i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[i + 1], clean[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(clean[i]))
            {
                clean[i] = '\uFFFD';
            }
        }

        return clean.ToString();
    }
}
