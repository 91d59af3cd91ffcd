using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

// Texts that stand in attributes: alternative texts, tooltips, WordArt.
internal sealed partial class StoryReader
{
    // Of the drawing that is being read: what a person calls it, and the alternative text that its shapes may repeat.
    private string _drawing = "";
    private string? _drawingText;
    private string? _drawingTitle;
    private bool _isDecorative;

    private void ReadVml()
    {
        if (_xml.Name == "textpath")
        {
            AddAttribute("string", BlockScope.TextBox, "WordArt");
        }
        else if (_xml.Name is "shape" or "rect" or "group" or "roundrect" or "oval" or "image" or "line" or "polyline" or "arc" or "curve")
        {
            var text = _xml.Attribute("alt");
            if (!string.IsNullOrWhiteSpace(text) && !IsPassedOver)
            {
                AddText("alt", text, new StoryText { Scope = BlockScope.AltText, Label = "alternative text of " + Numbered("picture") });
            }

            AddAttribute("title", BlockScope.Caption, "tooltip");
        }

        ReadChildren();
    }

    private void ReadDrawingProperties()
    {
        _drawing = IsPassedOver ? "" : Numbered("picture");
        _isDecorative = false;
        _drawingText = _xml.Attribute("descr");
        AddAlternativeText("descr", _drawingText);
        _drawingTitle = _xml.Attribute("title");
        AddAlternativeText("title", _drawingTitle);
        ReadChildren();
    }

    // Shapes of a group have alternative texts of their own; a picture's often says again what its drawing says.
    private void ReadShapeProperties()
    {
        foreach (var attribute in (ReadOnlySpan<string>)["descr", "title"])
        {
            var text = _xml.Attribute(attribute);
            if (text != _drawingText && text != _drawingTitle)
            {
                AddAlternativeText(attribute, text);
            }
        }

        ReadChildren();
    }

    // On a drawing canvas, as one pasted from a presentation is, shapes have text of their own kind.
    private void ReadShapeParagraph()
    {
        var paragraph = DrawingParagraph.Read(_xml);
        if (!IsPassedOver)
        {
            _texts.Add(new StoryText { Text = paragraph.Text, Scope = BlockScope.TextBox, Label = "drawing", Host = _at.Paragraph });
            _texts.AddRange(paragraph.Tooltips.Select(tip => new StoryText { Text = tip, Scope = BlockScope.Caption, Label = "tooltip", Host = _at.Paragraph }));
        }
    }

    private void ReadPicture()
    {
        var texts = _texts.Count;
        ReadChildren();
        PicturesWithoutText += !IsPassedOver && !_isDecorative && texts == _texts.Count && string.IsNullOrWhiteSpace(_drawingText) && string.IsNullOrWhiteSpace(_drawingTitle) ? 1 : 0;
    }

    private void AddAlternativeText(string attribute, string? value) =>
        AddText(attribute, value, new StoryText { Scope = BlockScope.AltText, Label = "alternative text of " + _drawing });

    private void AddAttribute(string attribute, BlockScope scope, string label, bool prefixed = false) =>
        AddText(attribute, _xml.Attribute(attribute, prefixed), new StoryText { Scope = scope, Label = label, Host = _at.Paragraph });

    private void AddText(string attribute, string? value, StoryText text)
    {
        if (!IsPassedOver && !string.IsNullOrWhiteSpace(value))
        {
            text.Text.Append(value, _xml.Element, attribute: attribute);
            _texts.Add(text);
        }
    }
}
