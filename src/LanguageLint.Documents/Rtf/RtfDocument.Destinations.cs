using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

// What the first word of a group says of the text in it.
internal sealed partial class RtfDocument
{
    private int _footnotes;
    private int _endnotes;
    private int _objects;

    // Whether the first word of a group says what becomes of its text.
    private bool EntersDestination(RtfToken token)
    {
        switch (token.Name)
        {
            case "fonttbl":
                _group.Target = RtfTarget.Fonts;
                break;
            case "stylesheet":
                _group.Target = RtfTarget.Styles;
                break;
            case "info" or "pict" or "shpinst" or "picprop" or "sp" or "formfield":
                _group.Target = RtfTarget.Frame;
                break;
            case "shppict" or "shpgrp":
                break;
            case "sn":
                _group.Target = RtfTarget.PropertyName;
                _property.Clear();
                break;
            case "sv":
                EnterIf(_property.ToString().Trim() == "wzDescription", "alternative text", BlockScope.AltText);
                break;
            case "title" or "subject" or "keywords" or "category":
                Enter($"document {token.Name}", BlockScope.Property);
                break;
            case "doccomm":
                Enter("document description", BlockScope.Property);
                break;
            case "header" or "headerl" or "headerr" or "headerf":
                Enter("page header", BlockScope.PageHeader);
                break;
            case "footer" or "footerl" or "footerr" or "footerf":
                Enter("page footer", BlockScope.PageFooter);
                break;
            case "footnote":
                Enter(string.Create(CultureInfo.InvariantCulture, $"footnote {++_footnotes}"), BlockScope.Note);
                break;
            case "shptxt":
                Enter("text box", BlockScope.TextBox);
                break;
            case "ffdeftext":
                Enter($"default text in {_group.Story.Place}", BlockScope.Prompt);
                break;
            case "ffhelptext" or "ffstattext":
                Enter($"help text in {_group.Story.Place}", BlockScope.Prompt);
                break;
            case "ffl":
                Enter($"choice in {_group.Story.Place}", BlockScope.Prompt);
                break;
            case "field":
                EnterField(token);
                break;
            case "fldinst":
                _group.Target = RtfTarget.Instruction;
                _group.EndsCode = _group.Field is not null;
                break;
            case "fldrslt":
                EnterResult();
                break;
            case "listtext" or "pntext":
                _group.Story.IsListItem = true;
                _group.Target = RtfTarget.Skip;
                break;
            case "object":
                _notChecked.Add(new NotChecked(string.Create(CultureInfo.InvariantCulture, $"embedded object {++_objects}"), "it is a document of its own; open it, save it and check it"));
                break;
            case "colortbl" or "nonshppict" or "shprslt" or "annotation" or "xe" or "tc" or "private":
                _group.Target = RtfTarget.Skip;
                break;
            default:
                _group.Target = _group.IsOptional ? RtfTarget.Skip : _group.Target;
                return _group.IsOptional;
        }

        return true;
    }

    private void EnterIf(bool isRead, string label, BlockScope scope)
    {
        if (isRead)
        {
            Enter(label, scope);
        }
        else
        {
            _group.Target = RtfTarget.Skip;
        }
    }

    private void Enter(string label, BlockScope scope)
    {
        _group.Target = RtfTarget.Text;
        _group.Story = new RtfStory(label, scope);
        _group.EndsStory = true;
        _group.Field = null;
    }

    // A field in the code of another leaves a place there; its own result is not seen.
    private void EnterField(RtfToken token)
    {
        if (_group.Target == RtfTarget.Instruction)
        {
            _group.Field?.AddNested(token.Start, token.End);
        }

        _group.Field = new RtfField();
    }

    private void EnterResult()
    {
        if (_group.Target == RtfTarget.Instruction)
        {
            _group.Target = RtfTarget.Skip;
        }
        else if (_group.Field is { IsHole: true })
        {
            _group.HoleStart = _group.Story.Paragraph.Length;
        }
    }

    // A word in a footnote says that it is an endnote.
    private void MakeEndnote()
    {
        if (_group.EndsStory && _group.Story.Label?.StartsWith("footnote", StringComparison.Ordinal) == true)
        {
            _footnotes--;
            _group.Story.Label = string.Create(CultureInfo.InvariantCulture, $"endnote {++_endnotes}");
        }
    }
}
