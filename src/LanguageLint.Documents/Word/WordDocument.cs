using LanguageLint.Documents.Packaging;
using LanguageLint.Templates;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>Goes through the parts of a Word document and puts their texts together.</summary>
internal sealed class WordDocument
{
    private readonly OfficePackage _package;
    private readonly ReadingOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly DrawingParts _drawings;
    private readonly InsertedFiles _inserted;
    private readonly NoteNumbers _notes = new();
    private readonly List<NotChecked> _notChecked = [];
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);
    private WordStyles _styles = new();
    private CommentMarks? _comments;
    private int _picturesWithoutText;

    /// <summary>Prepares to read a package whose main part is a Word document.</summary>
    /// <param name="package">The package.</param>
    /// <param name="options">What is read beside what readers see.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="isInserted">Whether it stands in another document, so that files within it are named and not read.</param>
    public WordDocument(OfficePackage package, ReadingOptions options, CancellationToken cancellation, bool isInserted = false)
    {
        _inserted = new InsertedFiles(package, options, isInserted, cancellation);
        _package = package;
        _options = options;
        _cancellation = cancellation;
        _drawings = new DrawingParts(package, cancellation);
    }

    /// <summary>The document: its properties, headers, text, notes and footers, then what a template keeps for later use.</summary>
    public Document Read(string path, bool isTemplate)
    {
        var main = _package.MainPart;
        if (_package.Targets(main, "styles").FirstOrDefault() is { } styles)
        {
            using var xml = _package.Open(styles, _cancellation);
            _styles = WordStyles.Read(xml);
        }

        var directives = new CommentDirectives(new WordComments(_package, _cancellation).Read());
        _comments = directives.Marks;

        // The main text comes first, as it numbers the notes.
        var body = ReadStory(main, BlockScope.Paragraph, null);
        var kind = LetterShape.KindOf(body);
        List<TextBlock> blocks =
        [
            .. DocumentProperties.Read(_package, _cancellation),
            .. ReadStories("header", BlockScope.PageHeader, "page header"),
            .. body,
            .. ReadListLabels(),
            .. ReadStories("footnotes", BlockScope.Note, null),
            .. ReadStories("endnotes", BlockScope.Note, null),
            .. ReadStories("footer", BlockScope.PageFooter, "page footer"),
            .. isTemplate || _options.HiddenText ? ReadStories("glossaryDocument", BlockScope.Paragraph, null) : [],
        ];
        return new Document { Path = path, Kind = kind, Blocks = blocks, NotChecked = [.. _notChecked, .. _inserted.NotChecked, .. UndescribedPictures.Of(_picturesWithoutText)], Directives = directives.In(blocks, main) };
    }

    // A header that several sections share is read once; a link to a part that is not there leads nowhere.
    private IEnumerable<TextBlock> ReadStories(string type, BlockScope scope, string? story) =>
        _package.Targets(_package.MainPart, type).SelectMany(part => ReadStory(part, scope, story));

    private IEnumerable<TextBlock> ReadListLabels()
    {
        foreach (var part in _package.Targets(_package.MainPart, "numbering"))
        {
            using var xml = _package.Open(part, _cancellation);
            foreach (var block in StoryPlaces.ToBlocks(ListLabels.Read(xml), part, null))
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

        using var reader = new StoryReader(_package.Open(part, _cancellation), _styles, scope, _notes, _comments, _options.HiddenText);
        var texts = reader.Read();
        _picturesWithoutText += reader.PicturesWithoutText;
        _notChecked.AddRange(UnreadParts.Of(_package, part, story));
        return [.. StoryPlaces.ToBlocks(texts, part, story), .. _drawings.Read(part, story), .. _inserted.Read(part, story)];
    }
}
