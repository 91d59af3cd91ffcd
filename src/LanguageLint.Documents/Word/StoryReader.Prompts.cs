using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

// Fields, content controls, form fields and building blocks: what the writer of a letter fills in or picks.
internal sealed partial class StoryReader
{
    private sealed record Prompt;

    private void ReadFieldCharacter()
    {
        var type = _xml.Attribute("fldCharType", prefixed: true);
        var element = _xml.Element;
        ReadChildren();
        switch (type)
        {
            case "begin":
                _at.Fields.Begin(element);
                break;
            case "separate":
                AddFieldTexts(_at.Fields.EndCode());
                break;
            case "end":
                EndField();
                break;
            default:
                break;
        }
    }

    private void ReadInstruction()
    {
        var element = _xml.Element;
        var code = _xml.ReadText();
        if (!IsPassedOver)
        {
            _at.Fields.AddCode(code, element);
        }
    }

    private void ReadSimpleField()
    {
        var depth = _at.Fields.Count;
        _at.Fields.Begin(_xml.Element);
        if (!IsPassedOver)
        {
            _at.Fields.AddCode(_xml.Attribute("instr", prefixed: true), _xml.Element, "instr");
        }

        AddFieldTexts(_at.Fields.EndCode());
        ReadChildren();
        while (_at.Fields.Count > depth)
        {
            EndField();
        }
    }

    private void EndField()
    {
        AddFieldTexts(_at.Fields.EndCode());
        if (_at.Fields.Top is { IsHole: true, HasResult: false } field)
        {
            Add(Object, field.Element, 0);
        }

        _at.Fields.End();
    }

    private void AddFieldTexts(FieldCode? field)
    {
        foreach (var (text, scope, label) in field?.Texts() ?? [])
        {
            _texts.Add(new StoryText { Text = text, Scope = scope, Label = label, Host = _at.Paragraph });
        }
    }

    private void ReadBuildingBlock()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == "docPartPr")
            {
                for (var propertyDepth = _xml.Depth; _xml.ReadChild(propertyDepth);)
                {
                    if (_xml.Name == "description")
                    {
                        AddAttribute("val", BlockScope.Prompt, "description of a building block", prefixed: true);
                    }
                    else if (_xml.Name == "name" && _xml.Attribute("val", prefixed: true) is { } name)
                    {
                        _at.Label = $"building block “{string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3))}”";
                    }

                    _xml.Skip();
                }
            }
            else
            {
                ReadElement();
            }
        }

        _at.Label = null;
    }

    private void ReadControl()
    {
        var outer = _at.Placeholder;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == "sdtPr")
            {
                for (var propertyDepth = _xml.Depth; _xml.ReadChild(propertyDepth);)
                {
                    switch (_xml.Name)
                    {
                        case "showingPlcHdr" when _xml.Attribute("val", prefixed: true) is not ("0" or "false" or "off"):
                            _at.Placeholder = new Prompt();
                            _xml.Skip();
                            break;
                        case "alias":
                            AddAttribute("val", BlockScope.Prompt, "field name", prefixed: true);
                            _xml.Skip();
                            break;
                        case "dropDownList" or "comboBox":
                            ReadChoices();
                            break;
                        default:
                            _xml.Skip();
                            break;
                    }
                }
            }
            else
            {
                ReadElement();
            }
        }

        _at.Placeholder = outer;
    }

    private void ReadChoices()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            AddAttribute(_xml.Attribute("displayText", prefixed: true) is { Length: > 0 } ? "displayText" : "value", BlockScope.Prompt, "choice", prefixed: true);
            _xml.Skip();
        }
    }

    private void ReadFormField()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            switch (_xml.Name)
            {
                case "helpText" or "statusText":
                    AddAttribute("val", BlockScope.Prompt, "help text", prefixed: true);
                    _xml.Skip();
                    break;
                case "textInput":
                    ReadFormTexts("default", "default text");
                    break;
                case "ddList":
                    ReadFormTexts("listEntry", "choice");
                    break;
                default:
                    _xml.Skip();
                    break;
            }
        }
    }

    private void ReadFormTexts(string name, string label)
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == name)
            {
                AddAttribute("val", BlockScope.Prompt, label, prefixed: true);
            }

            _xml.Skip();
        }
    }
}
