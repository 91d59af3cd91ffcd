using System.Text;
using System.Xml;

namespace LanguageLint.Reports;

/// <summary>The XML of a report, from its first line to its last. The same findings give the same bytes on every system.</summary>
internal sealed class XmlReportFile : IDisposable
{
    private readonly Stream _stream;

    /// <summary>Starts the document and its outermost element, which has one attribute.</summary>
    public XmlReportFile(ReportOutput output, string root, string attribute, string value)
    {
        _stream = output.Stream;
        Xml = XmlWriter.Create(_stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        Xml.WriteStartDocument();
        Xml.WriteStartElement(root);
        Xml.WriteAttributeString(attribute, value);
    }

    /// <summary>What is written into the outermost element.</summary>
    public XmlWriter Xml { get; }

    /// <summary>Ends the document with a line end, as text files do.</summary>
    public void End()
    {
        Xml.WriteEndDocument();
        Xml.Flush();
        _stream.Write("\n"u8);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => Xml.Dispose();

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
