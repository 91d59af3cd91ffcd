using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Sheets;

/// <summary>Goes through the parts of a workbook and puts their texts together.</summary>
internal sealed class Workbook
{
    private readonly OfficePackage _package;
    private readonly CancellationToken _cancellation;
    private readonly DrawingParts _drawings;
    private readonly CellTexts _texts = new();
    private readonly List<NotChecked> _notChecked = [];

    /// <summary>Prepares to read a package whose main part is a workbook.</summary>
    public Workbook(OfficePackage package, CancellationToken cancellation)
    {
        _package = package;
        _cancellation = cancellation;
        _drawings = new DrawingParts(package, cancellation);
    }

    /// <summary>The document: its properties, then each sheet.</summary>
    public Document Read(string path)
    {
        foreach (var (part, name) in Sheets())
        {
            ReadSheet(part, name);
        }

        foreach (var part in _package.Targets(_package.MainPart, "sharedStrings"))
        {
            using var xml = _package.Open(part, _cancellation);
            _texts.ReadShared(xml);
        }

        if (_texts.IsFull)
        {
            _notChecked.Add(new NotChecked("cells beyond the first 200,000 texts", "the workbook is too large; split it and check its parts"));
        }

        return new Document { Path = path, Blocks = [.. DocumentProperties.Read(_package, _cancellation), .. _texts.InOrder()], NotChecked = _notChecked };
    }

    private List<(string? Part, string Name)> Sheets()
    {
        var sheets = new List<(string?, string)>();
        foreach (var sheet in SheetList.Of(_package, _cancellation))
        {
            var name = $"sheet “{sheet.Name}”{(sheet.IsHidden ? " (hidden)" : "")}";
            sheets.Add((sheet.Part, name));
            var text = new PartText();
            text.Append(sheet.Name, sheet.Element, attribute: "name");
            _texts.Add(text, _package.MainPart, BlockScope.Heading, $"name of {name}");
        }

        return sheets;
    }

    private void ReadSheet(string? part, string name)
    {
        if (part is null)
        {
            _notChecked.Add(new NotChecked(name, "the file names it and does not hold it; open the workbook in Excel and save it anew"));
            return;
        }

        using (var xml = _package.Open(part, _cancellation))
        {
            new SheetReader(xml, name, _texts).Read();
        }

        _notChecked.AddRange(UnreadParts.Of(_package, part, name));
        foreach (var drawing in _package.Targets(part, "drawing"))
        {
            using var xml = _package.Open(drawing, _cancellation);
            foreach (var block in DrawingText.Read(xml, $"{name}, text box").Concat(_drawings.Read(drawing, name)))
            {
                _texts.Add(block);
            }

            _notChecked.AddRange(UnreadParts.Of(_package, drawing, name));
        }
    }
}
