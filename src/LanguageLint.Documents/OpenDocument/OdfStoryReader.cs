using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.OpenDocument;

/// <summary>
/// Reads content.xml or styles.xml of an OpenDocument file forward, once, and collects the texts that a reader sees. Text that tracked
/// changes deleted stands apart in such files, so what is read is the text with all changes accepted.
/// </summary>
internal sealed partial class OdfStoryReader : IDisposable
{
    private readonly PartXml _xml;
    private readonly OdfStyles _styles;
    private readonly bool _withHidden;
    private readonly List<StoryText> _texts = [];
    private readonly List<string> _objects = [];
    private readonly Dictionary<string, int> _counts = [];
    private OdfPosition _at;
    private string _drawing = "";
    private bool _holdsPicture;
    private bool _isDescribed;

    /// <summary>Prepares to read a part.</summary>
    /// <param name="xml">The part; disposed with this reader.</param>
    /// <param name="styles">The styles of the file; those of this part are added.</param>
    /// <param name="withHidden">Whether hidden text is read too.</param>
    public OdfStoryReader(PartXml xml, OdfStyles styles, bool withHidden)
    {
        _xml = xml;
        _styles = styles;
        _withHidden = withHidden;
    }

    /// <summary>The texts, in reading order, after <see cref="Read"/>.</summary>
    public IReadOnlyList<StoryText> Texts => _texts;

    /// <summary>The folders of objects in the file that the text shows, in order.</summary>
    public IReadOnlyList<string> Objects => _objects;

    /// <summary>How many pictures have no alternative text and are not marked as decoration.</summary>
    public int PicturesWithoutText { get; private set; }

    /// <summary>Whether there are buttons and fields of a form.</summary>
    public bool HasForms { get; private set; }

    /// <summary>What the body is: <c>text</c>, <c>presentation</c>, <c>spreadsheet</c>, <c>drawing</c>, <c>chart</c>; empty when there is none.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Reads the part.</summary>
    /// <param name="label">What a person calls all of it; null to name places one by one.</param>
    public void Read(string? label = null)
    {
        _at = new OdfPosition { Label = label, Scope = label is null ? BlockScope.Paragraph : BlockScope.TextBox };
        _xml.ReadRoot();
        ReadChildren();
        _xml.ReadToEnd();
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private void ReadChildren()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            ReadElement();
        }
    }

    private void ReadElement()
    {
        switch (OdfNamespaces.Of(_xml.Namespace))
        {
            case OdfNamespace.Text:
                ReadText();
                break;
            case OdfNamespace.Table:
                ReadTable();
                break;
            case OdfNamespace.Draw:
                ReadDrawing();
                break;
            case OdfNamespace.Svg when _xml.Name is "title" or "desc":
                ReadDescription();
                break;
            case OdfNamespace.Presentation when _xml.Name == "notes":
                Within(_at with { Label = $"{_slide}, notes", Scope = BlockScope.SpeakerNotes });
                break;
            case OdfNamespace.Presentation when _xml.Name is "footer-decl" or "header-decl":
                ReadWhole(_xml.Name == "footer-decl" ? BlockScope.PageFooter : BlockScope.PageHeader, _xml.Name == "footer-decl" ? "slide footer" : "slide header");
                break;
            case OdfNamespace.Style:
                ReadStyle();
                break;
            case OdfNamespace.Office when _xml.Name == "body":
                ReadBody();
                break;
            case OdfNamespace.Office when _xml.Name == "annotation":
            case OdfNamespace.Office when _xml.Name is "scripts" or "font-face-decls" or "settings":
                _xml.Skip();
                break;
            case OdfNamespace.Form:
                HasForms = true;
                _xml.Skip();
                break;
            default:
                ReadChildren();
                break;
        }
    }

    private void ReadBody()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            Body = _xml.Name;
            ReadChildren();
        }
    }

    private void ReadStyle()
    {
        switch (_xml.Name)
        {
            case "style":
                _styles.Add(_xml);
                break;
            case "header" or "header-left" or "header-first":
                Within(_at with { Label = "page header", Scope = BlockScope.PageHeader });
                break;
            case "footer" or "footer-left" or "footer-first":
                Within(_at with { Label = "page footer", Scope = BlockScope.PageFooter });
                break;
            case "master-page":
                Within(_at with { Label = "slide master", Scope = BlockScope.TextBox });
                break;
            case "page-layout" or "default-style" or "presentation-page-layout":
                _xml.Skip();
                break;
            default:
                ReadChildren();
                break;
        }
    }

    // Reads what an element holds at another position, and comes back.
    private void Within(OdfPosition position)
    {
        var outer = _at;
        _at = position;
        ReadChildren();
        _at = outer;
    }

    private bool IsPassedOver => _at.IsHidden && !_withHidden;

    // An element that is one text without paragraphs.
    private void ReadWhole(BlockScope scope, string label)
    {
        var text = new StoryText { Scope = scope, Label = label };
        var element = _xml.Element;
        OdfText.Append(text.Text, _xml.ReadText(), element, 0, null);
        _texts.Add(text);
    }

    private void AddAttribute(string? value, string attribute, BlockScope scope, string label)
    {
        if (!IsPassedOver && !string.IsNullOrWhiteSpace(value))
        {
            var text = new StoryText { Scope = scope, Label = label, Host = _at.Label is null ? _at.Paragraph : null };
            text.Text.Append(value, _xml.Element, attribute: attribute);
            _texts.Add(text);
        }
    }

    private int Count(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    private string Numbered(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} {Count(name)}");
}
