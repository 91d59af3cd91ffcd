using LanguageLint.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace LanguageLint.Documents.Pdf;

/// <summary>What belongs to a document's pages but is not drawn on them: form fields, alternative texts, attached files.</summary>
internal sealed class PdfExtras
{
    private readonly Dictionary<int, List<PdfChunk>> _byPage = [];
    private readonly List<NotChecked> _notChecked = [];

    private PdfExtras()
    {
    }

    /// <summary>What of them is not read.</summary>
    public IReadOnlyList<NotChecked> NotChecked => _notChecked;

    /// <summary>Gathers them; what is damaged among them is left out and told.</summary>
    public static PdfExtras Of(PdfDocument document)
    {
        var extras = new PdfExtras();
        extras.Try("form fields", () => extras.AddForm(document));
        extras.Try("alternative texts", () =>
        {
            foreach (var (page, text) in PdfAlternativeTexts.Of(document))
            {
                extras.Add(new PdfChunk(page, BlockScope.AltText, "alternative text", PageEdge.None, PdfStrings.Clean(text), [], []));
            }
        });
        extras.Try("attached files", () =>
        {
            if (document.Advanced.TryGetEmbeddedFiles(out var files) && files.Count > 0)
            {
                extras._notChecked.Add(new NotChecked("attached files", "they are files of their own; save them and check them"));
            }
        });
        return extras;
    }

    /// <summary>Those of a page.</summary>
    public IReadOnlyList<PdfChunk> OnPage(int page) => _byPage.TryGetValue(page, out var chunks) ? chunks : [];

    private void Try(string what, Action read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _notChecked.Add(new NotChecked(what, "they are damaged; check the document that the PDF was made from"));
        }
    }

    private void Add(PdfChunk chunk)
    {
        var page = Math.Max(chunk.Page, 1);
        if (!_byPage.TryGetValue(page, out var chunks))
        {
            _byPage.Add(page, chunks = []);
        }

        chunks.Add(chunk);
    }

    private void AddForm(PdfDocument document)
    {
        if (!document.TryGetForm(out var form))
        {
            return;
        }

        if (form.Dictionary.ContainsKey(NameToken.Create("XFA")))
        {
            _notChecked.Add(new NotChecked("form", "parts of it may show only in Adobe Reader; print it to a new PDF there and check that"));
        }

        foreach (var field in form.GetFields())
        {
            AddText(field, BlockScope.Caption, "tooltip of a form field", field.Information.AlternateName);
            switch (field)
            {
                case AcroTextField text:
                    AddText(field, BlockScope.Paragraph, "form field", text.Value);
                    break;
                case AcroComboBoxField choice:
                    AddOptions(field, choice.Options);
                    break;
                case AcroListBoxField list:
                    AddOptions(field, list.Options);
                    break;
                case AcroPushButtonField:
                    AddText(field, BlockScope.Caption, "button", Caption(field.Dictionary));
                    break;
                default:
                    break;
            }
        }
    }

    // ISO 32000-1, 12.5.6.19: the caption is kept with the looks of the field.
    private static string? Caption(DictionaryToken field) =>
        field.TryGet(NameToken.Create("MK"), out DictionaryToken looks) && looks.TryGet(NameToken.Create("CA"), out var caption)
            ? caption switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => null }
            : null;

    private void AddOptions(AcroFieldBase field, IReadOnlyList<AcroChoiceOption> options)
    {
        foreach (var option in options)
        {
            AddText(field, BlockScope.ListItem, "choice of a form field", option.Name);
        }
    }

    private void AddText(AcroFieldBase field, BlockScope scope, string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Add(Boxed(field.PageNumber ?? 0, scope, label, text, field.Bounds));
        }
    }

    /// <summary>A text of which only the box as a whole is known.</summary>
    public static PdfChunk Boxed(int page, BlockScope scope, string label, string text, PdfRectangle? bounds)
    {
        var clean = PdfStrings.Clean(text);
        PdfBox[] boxes = bounds is { } box
            ? [.. Enumerable.Repeat(new PdfBox((float)box.Left, (float)box.Bottom, (float)box.Right, (float)box.Top), clean.Length)]
            : [];
        return new PdfChunk(page, scope, label, PageEdge.None, clean, [], boxes);
    }
}
