using System.Xml;

namespace LanguageLint.Documents.Packaging;

/// <summary>
/// Reads the XML of one part forward and numbers its elements. <em>The number of an element is the count of start tags before it in the
/// part</em>, empty-element tags counted, whatever the element is and wherever it stands: deleted, hidden or a fallback. Anyone who walks
/// the tags of the same XML counts the same.
/// </summary>
internal sealed class PartXml : IDisposable
{
    private const int CancellationInterval = 1024;

    private readonly XmlReader _reader;
    private readonly CancellationToken _cancellation;
    private char[] _value = new char[256];
    private string? _namespace;
    private OfficeNamespace _vocabulary;

    /// <summary>Reads a part from a stream, which it disposes.</summary>
    /// <param name="part">The part's name, such as <c>word/document.xml</c>.</param>
    /// <param name="stream">Its inflated bytes.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="names">The names that were read in other parts of the same file: they are mostly the same.</param>
    /// <param name="ignoresTypes">Whether a document type definition is passed over, not refused; what it defines is not known then.</param>
    public PartXml(string part, Stream stream, CancellationToken cancellation, XmlNameTable? names = null, bool ignoresTypes = false)
    {
        Part = part;
        _cancellation = cancellation;
        _reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            CloseInput = true,
            NameTable = names,
            DtdProcessing = ignoresTypes ? DtdProcessing.Ignore : DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    /// <summary>Name of the part.</summary>
    public string Part { get; }

    /// <summary>Number of the last element that was started.</summary>
    public int Element { get; private set; } = -1;

    /// <summary>Local name of the current element.</summary>
    public string Name => _reader.LocalName;

    /// <summary>Namespace of the current element.</summary>
    public string Namespace => _reader.NamespaceURI;

    /// <summary>Which of the namespaces that matter here <see cref="Namespace"/> is.</summary>
    public OfficeNamespace Vocabulary
    {
        get
        {
            // The reader keeps one string for each name, and neighbours mostly share it.
            var ns = _reader.NamespaceURI;
            if (!ReferenceEquals(ns, _namespace))
            {
                (_namespace, _vocabulary) = (ns, OfficeNamespaces.Of(ns));
            }

            return _vocabulary;
        }
    }

    /// <summary>Whether white space of the current element counts (<c>xml:space="preserve"</c> on it or above it).</summary>
    public bool PreservesSpace => _reader.XmlSpace == XmlSpace.Preserve;

    /// <summary>Moves to the root element.</summary>
    public void ReadRoot()
    {
        while (Next())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return;
            }
        }

        throw new XmlException();
    }

    /// <summary>
    /// Called on a start tag, and again after each child was read: moves to the start tag of the next child, or past the end of the
    /// element and answers false.
    /// </summary>
    /// <param name="depth">The element's <see cref="Depth"/>.</param>
    public bool ReadChild(int depth)
    {
        if (_reader.NodeType == XmlNodeType.Element && _reader.Depth == depth && _reader.IsEmptyElement)
        {
            return false;
        }

        while (Next())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }

            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>How many elements the current one stands in.</summary>
    public int Depth => _reader.Depth;

    /// <summary>Passes over what the current element holds; its elements are counted.</summary>
    public void Skip()
    {
        for (var depth = Depth; ReadChild(depth);)
        {
        }
    }

    /// <summary>Reads the rest of the part, so that its end and its checksum are seen.</summary>
    public void ReadToEnd()
    {
        while (Next())
        {
        }
    }

    /// <summary>The decoded text of the current element, and moves to its end. The span is valid until the next call.</summary>
    public ReadOnlySpan<char> ReadText()
    {
        var length = 0;
        var depth = Depth;
        if (!_reader.IsEmptyElement)
        {
            while (Next() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth))
            {
                if (IsText)
                {
                    for (int read; (read = _reader.ReadValueChunk(_value, length, _value.Length - length)) > 0;)
                    {
                        length += read;
                        if (length == _value.Length)
                        {
                            Array.Resize(ref _value, length * 2);
                        }
                    }
                }
            }
        }

        return _value.AsSpan(0, length);
    }

    /// <summary>
    /// As <see cref="ReadChild"/>, but stops at pieces of text between the children as well; <see cref="IsText"/> tells which it is.
    /// </summary>
    /// <param name="depth">The element's <see cref="Depth"/>.</param>
    public bool ReadNode(int depth)
    {
        if (_reader.NodeType == XmlNodeType.Element && _reader.Depth == depth && _reader.IsEmptyElement)
        {
            return false;
        }

        while (Next())
        {
            if (_reader.NodeType == XmlNodeType.Element || IsText)
            {
                return true;
            }

            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the reader stands at a piece of text.</summary>
    public bool IsText => _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>The piece of text at which the reader stands.</summary>
    public string Text => _reader.Value;

    /// <summary>An attribute of the current element by the end of its qualified name; null when it has none.</summary>
    /// <param name="name">Local name.</param>
    /// <param name="prefixed">Whether the attribute is in a namespace, as all of Word's own are; others, such as <c>Id</c>, are in none.</param>
    public string? Attribute(string name, bool prefixed = false)
    {
        string? value = null;
        for (var more = _reader.MoveToFirstAttribute(); more; more = _reader.MoveToNextAttribute())
        {
            if (_reader.LocalName == name && (_reader.NamespaceURI.Length > 0) == prefixed)
            {
                value = _reader.Value;
                break;
            }
        }

        _reader.MoveToElement();
        return value;
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool Next()
    {
        if (!_reader.Read())
        {
            return false;
        }

        if (_reader.NodeType == XmlNodeType.Element)
        {
            Element++;
            if (_reader.Depth >= PackageLimits.Depth)
            {
                throw PackageLimits.Exceeded("nests more than 256 elements");
            }

            if (Element % CancellationInterval == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }
        }

        return true;
    }
}
