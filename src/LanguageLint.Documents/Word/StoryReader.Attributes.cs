using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

// Texts that stand in attributes: alternative texts, tooltips, WordArt.
internal sealed partial class StoryReader
{
    private void ReadVml()
    {
        if (_xml.Name == "textpath")
        {
            AddAttribute("string", BlockScope.TextBox, "WordArt");
        }
        else if (_xml.Name is "shape" or "rect" or "group" or "roundrect" or "oval" or "image")
        {
            ReadAlternativeText("alt");
            return;
        }

        ReadChildren();
    }

    private void ReadAlternativeText(params ReadOnlySpan<string> attributes)
    {
        var label = _hidden > 0 ? "" : "alternative text of " + Numbered("picture");
        foreach (var attribute in attributes)
        {
            AddText(attribute, _xml.Attribute(attribute), new StoryText { Scope = BlockScope.AltText, Label = label });
        }

        ReadChildren();
    }

    private void AddAttribute(string attribute, BlockScope scope, string label, bool prefixed = false) =>
        AddText(attribute, _xml.Attribute(attribute, prefixed), new StoryText { Scope = scope, Label = label, Host = _at.Paragraph });

    private void AddText(string attribute, string? value, StoryText text)
    {
        if (_hidden == 0 && !string.IsNullOrWhiteSpace(value))
        {
            text.Text.Append(value, _xml.Element, attribute: attribute);
            _texts.Add(text);
        }
    }
}
