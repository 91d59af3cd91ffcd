using LanguageLint.Templates.PlainText;
using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>Goes through the parts of a Word document and puts their texts together.</summary>
internal sealed class WordDocument
{
    private readonly OfficePackage _package;
    private readonly CancellationToken _cancellation;
    private readonly List<NotChecked> _notChecked = [];
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);
    private WordStyles _styles = new();

    /// <summary>Prepares to read a package whose main part is a Word document.</summary>
    public WordDocument(OfficePackage package, CancellationToken cancellation)
    {
        _package = package;
        _cancellation = cancellation;
    }

    /// <summary>The document: its properties, headers, text, notes and footers, then what a template keeps for later use.</summary>
    public Document Read(string path, bool isTemplate)
    {
        var main = _package.MainPart;
        var links = _package.Relationships(main);
        if (Targets(links, "styles").FirstOrDefault() is { } styles)
        {
            using var xml = _package.Open(styles, _cancellation);
            _styles = WordStyles.Read(xml);
        }

        var body = ReadStory(main, BlockScope.Paragraph, null);
        List<TextBlock> blocks =
        [
            .. ReadProperties(),
            .. ReadStories(links, "header", BlockScope.PageHeader, "page header"),
            .. body,
            .. ReadStories(links, "footnotes", BlockScope.Note, null),
            .. ReadStories(links, "endnotes", BlockScope.Note, null),
            .. ReadStories(links, "footer", BlockScope.PageFooter, "page footer"),
            .. isTemplate ? ReadStories(links, "glossaryDocument", BlockScope.Paragraph, null) : [],
        ];
        return new Document { Path = path, Kind = LetterShape.KindOf(body), Blocks = blocks, NotChecked = _notChecked };
    }

    private IEnumerable<TextBlock> ReadStories(IReadOnlyList<Relationship> links, string type, BlockScope scope, string? story)
    {
        foreach (var part in Targets(links, type))
        {
            foreach (var block in ReadStory(part, scope, story))
            {
                yield return block;
            }
        }
    }

    private List<TextBlock> ReadStory(string part, BlockScope scope, string? story)
    {
        if (!_read.Add(part))
        {
            return [];
        }

        using var reader = new StoryReader(_package.Open(part, _cancellation), _styles, scope);
        var texts = reader.Read();
        NoteUnread(part, story);
        return [.. StoryPlaces.ToBlocks(texts, part, story), .. ReadDrawings(part, "diagramData", "SmartArt"), .. ReadDrawings(part, "chart", "chart")];
    }

    private IEnumerable<TextBlock> ReadDrawings(string part, string type, string name)
    {
        var number = 0;
        foreach (var drawing in Targets(_package.Relationships(part), type))
        {
            using var xml = _package.Open(drawing, _cancellation);
            foreach (var block in DrawingText.Read(xml, string.Create(CultureInfo.InvariantCulture, $"{name} {++number}")))
            {
                yield return block;
            }
        }
    }

    // A header that several sections share is read once; a link to a part that is not there leads nowhere.
    private IEnumerable<string> Targets(IReadOnlyList<Relationship> links, string type) =>
        links.Where(link => link.Type == type && link.Target is not null && _package.Has(link.Target)).Select(link => link.Target!).Distinct(StringComparer.OrdinalIgnoreCase);

    private void NoteUnread(string part, string? story)
    {
        var counts = new Dictionary<string, int>();
        foreach (var link in _package.Relationships(part))
        {
            var (name, reason) = link.Type switch
            {
                "aFChunk" => ("inserted file", "it stands in the document as a file of another format; open and save the document in Word to make it text"),
                "oleObject" or "package" => ("embedded object", "it is a file of another program; check it on its own"),
                "subDocument" => ("subdocument", "it is a file of its own; check that file"),
                "chartEx" => ("chart", "it is of a newer kind whose text is not read; read it through yourself"),
                _ => default,
            };
            if (name is not null)
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
                var place = string.Create(CultureInfo.InvariantCulture, $"{name} {counts[name]}");
                _notChecked.Add(new NotChecked(story is null ? place : $"{story}, {place}", reason));
            }
        }
    }

    private IEnumerable<TextBlock> ReadProperties()
    {
        foreach (var part in Targets(_package.Relationships(""), "core-properties"))
        {
            using var xml = _package.Open(part, _cancellation);
            xml.ReadRoot();
            for (var depth = xml.Depth; xml.ReadChild(depth);)
            {
                var name = xml.Name;
                var element = xml.Element;
                if (name is not ("title" or "subject"))
                {
                    xml.Skip();
                    continue;
                }

                var text = new WordText();
                text.Append(xml.ReadText(), element);
                if (text.ToBlock(part, BlockScope.Property, $"document {name}") is { } block)
                {
                    yield return block;
                }
            }
        }
    }
}
