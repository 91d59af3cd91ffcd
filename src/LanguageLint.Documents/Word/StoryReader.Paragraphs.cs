using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

// Paragraphs, runs and the characters in them.
internal sealed partial class StoryReader
{
    private void ReadParagraph()
    {
        var outer = _at.Paragraph;
        var paragraph = _at.GoesOn;
        if (paragraph is null)
        {
            paragraph = new StoryText
            {
                Scope = _at.Table > 0 ? _at.IsHeadRow ? BlockScope.TableHeading : BlockScope.TableCell : _at.TextBoxHost is not null ? BlockScope.TextBox : _scope,
                Label = _at.TextBoxHost is null ? _at.Label : null,
                Host = _at.TextBoxHost,
                IsInTextBox = _at.TextBoxHost is not null,
                Table = _at.Table,
                Row = _at.Row,
            };
            _texts.Add(paragraph);
        }

        _at.Paragraph = paragraph;
        _at.GoesOn = null;
        var first = _xml.Element;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == "pPr")
            {
                var properties = ParagraphProperties.Read(_xml);
                SetScope(paragraph, properties);
                _at.GoesOn = properties.IsMarkDeleted ? paragraph : null;
            }
            else
            {
                var goesOn = _at.GoesOn;
                ReadElement();
                _at.GoesOn = goesOn;
            }
        }

        EndParagraph(paragraph);
        _comments?.EndParagraph(new ElementRange(_xml.Part, first, _xml.Element));
        _at.Paragraph = outer;
    }

    private void SetScope(StoryText paragraph, ParagraphProperties properties)
    {
        paragraph.IsHidden = _styles.IsHidden(properties.Style) ?? false;
        var scope = properties.IsHeading ? BlockScope.Heading
            : properties.IsListItem ? BlockScope.ListItem
            : _styles.ScopeOf(properties.Style);
        var isPlain = paragraph.Scope is BlockScope.Paragraph;
        if (scope is { } known && (isPlain || (known == BlockScope.Heading && paragraph.Scope is BlockScope.TableCell or BlockScope.TextBox)))
        {
            paragraph.Scope = known;
        }
    }

    // A prompt (“Click here to enter a name”) is a hole in its sentence, and a text of its own for whoever fills it in.
    private void EndParagraph(StoryText paragraph)
    {
        _at.Fields.EndParagraph();
        if (paragraph.Hidden is { } hidden)
        {
            _texts.Add(hidden);
        }

        foreach (var (span, cause) in paragraph.Text.Holes)
        {
            if (cause is Prompt)
            {
                _texts.Add(new StoryText { Text = paragraph.Text.Slice(span, withHoles: false), Scope = BlockScope.Prompt, Label = "prompt", Host = paragraph });
            }
        }
    }

    private void ReadRun()
    {
        var (wasBold, wasHidden) = (_isBold, _isHidden);
        _isHidden = wasHidden || _at.Paragraph is { IsHidden: true };
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == "rPr" && _xml.Vocabulary == OfficeNamespace.Word)
            {
                var properties = RunProperties.Read(_xml);
                _isBold = properties.IsBold ?? _styles.IsBold(properties.Style);
                _isHidden = wasHidden || (properties.IsHidden ?? _styles.IsHidden(properties.Style) ?? _isHidden);
            }
            else
            {
                ReadElement();
            }
        }

        (_isBold, _isHidden) = (wasBold, wasHidden);
    }

    private void ReadText()
    {
        var element = _xml.Element;
        var preserves = _xml.PreservesSpace;
        var text = _xml.ReadText();
        var offset = 0;
        if (!preserves)
        {
            // As Word does: white space at both ends only counts where xml:space says so.
            var trimmed = text.TrimStart(" \t\r\n");
            offset = text.Length - trimmed.Length;
            text = trimmed.TrimEnd(" \t\r\n");
        }

        Add(text, element, offset);
    }

    private void AddCharacter(string character)
    {
        var element = _xml.Element;
        _xml.Skip();
        Add(character, element, 0);
    }

    private void Add(ReadOnlySpan<char> text, int element, int offset)
    {
        if (IsPassedOver || text.IsEmpty)
        {
            return;
        }

        if (!_at.Fields.Shows(text, element, offset, out var field))
        {
            return;
        }

        if (_at.Paragraph is { } paragraph && _isHidden)
        {
            paragraph.Hidden ??= new StoryText { Scope = BlockScope.Prompt, Label = "hidden text", Host = paragraph };
            paragraph.Hidden.Text.Append(text, element, offset, hole: _at.Placeholder ?? field);
        }
        else if (_at.Paragraph is { } seen)
        {
            seen.Text.Append(text, element, offset, hole: _at.Placeholder ?? field);
            seen.HasPlainText |= !_isBold && !text.IsWhiteSpace();
        }
    }
}
