using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

// Texts that stand in attributes: alternative texts, tooltips, WordArt.
internal sealed partial class StoryReader
{
    // Of the drawing that is being read: what a person calls it, and the alternative text that its shapes may repeat.
    private string _drawing = "";
    private string? _drawingText;

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
        _drawingText = _xml.Attribute("descr");
        AddAlternativeText("descr", _drawingText);
        AddAlternativeText("title", _xml.Attribute("title"));
        ReadChildren();
    }

    // Shapes of a group have alternative texts of their own; a picture's often says again what its drawing says.
    private void ReadShapeProperties()
    {
        var text = _xml.Attribute("descr");
        if (text != _drawingText)
        {
            AddAlternativeText("descr", text);
        }

        ReadChildren();
    }

    private void ReadPicture()
    {
        var texts = _texts.Count;
        ReadChildren();
        PicturesWithoutText += !IsPassedOver && texts == _texts.Count && string.IsNullOrWhiteSpace(_drawingText) ? 1 : 0;
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
