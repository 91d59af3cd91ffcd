using System.Globalization;
using System.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>The part that holds a document's comments: new ones are added to its end; where there is none, it is made and linked.</summary>
internal sealed class CommentsPart
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
    private const string LinksNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string TransitionalLink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string StrictLink = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly WordFile _file;
    private readonly WordMarkup _markup;
    private readonly string? _part;
    private readonly string? _textStyle;
    private readonly CommentThreads _threads;
    private readonly StringBuilder _comments = new();

    /// <summary>Prepares to add comments to a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="date">When, as Word writes it.</param>
    public CommentsPart(WordFile file, string date)
    {
        _file = file;
        _part = file.Linked("comments");
        _markup = new WordMarkup(_part is null ? file.Main : file.Tree(_part), ReviewOptions.Author, date);
        ReferenceStyle = StyleNamed("annotation reference");
        _textStyle = StyleNamed("annotation text");
        _threads = new CommentThreads(file, Tree);
    }

    /// <summary>Id of the style of comment marks; null when the document has none.</summary>
    public string? ReferenceStyle { get; }

    /// <summary>The part as it was; null when there was none.</summary>
    public PartTree? Tree => _part is null ? null : _file.Tree(_part);

    /// <summary>Adds a comment.</summary>
    public void Add(int id, IEnumerable<string> paragraphs)
    {
        var isUnicode = _part is null || _file.IsUnicode(_part);
        _comments.Append(_markup.Comment(id, _textStyle, [.. paragraphs.Select(paragraph => WordMarkup.Escape(paragraph, isUnicode))], _threads.Enter()));
    }

    /// <summary>Writes what was added into the file.</summary>
    public void Write()
    {
        if (_comments.Length == 0)
        {
            return;
        }

        _threads.Write();
        if (_part is not null)
        {
            _file.Change(_part, _file.Tree(_part).Appended(_comments.ToString()));
            return;
        }

        var main = _file.Main;
        var folder = main.Part[..(main.Part.LastIndexOf('/') + 1)];
        var name = FreeName(folder);
        var ns = main.Root.Namespace;
        var prefix = main.Root.Scope.Prefix(ns) ?? "w";
        _file.Add(folder + name, $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<{prefix}:comments xmlns:{prefix}=\"{ns}\">{_comments}</{prefix}:comments>");
        Link(folder, name, ns == StrictWord ? StrictLink : TransitionalLink);
        Declare("/" + folder + name);
    }

    private string FreeName(string folder)
    {
        var name = "comments.xml";
        for (var number = 2; _file.Has(folder + name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"comments{number}.xml");
        }

        return name;
    }

    private void Link(string folder, string target, string type)
    {
        var part = $"{folder}_rels/{_file.Main.Part[folder.Length..]}.rels";
        var id = "languagelint";
        for (var number = 2; _file.Links.Any(link => link.Id == id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"languagelint{number}");
        }

        if (!_file.Has(part))
        {
            _file.Add(part, $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"{LinksNamespace}\"><Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/></Relationships>");
            return;
        }

        var tree = _file.Tree(part);
        _file.Change(part, tree.Appended($"<{Sibling(tree, "Relationship")} Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/>"));
    }

    private void Declare(string part)
    {
        var tree = _file.Tree(ContentTypes);
        var links = $"{part[1..(part.LastIndexOf('/') + 1)]}_rels/{_file.Main.Part[part.LastIndexOf('/')..]}.rels";
        var types = Declaration(tree, part, CommentsType);
        var knowsLinks = tree.Elements.Any(element => element.Name == "Default" && string.Equals(tree.Attribute(element, "Extension", prefixed: false), "rels", StringComparison.OrdinalIgnoreCase));
        _file.Change(ContentTypes, tree.Appended(knowsLinks ? types : types + Declaration(tree, "/" + links, RelationshipsType)));
    }

    // Programs refuse a file that declares a part twice.
    private static string Declaration(PartTree tree, string part, string type) =>
        tree.Elements.Any(element => element.Name == "Override" && part.Equals(tree.Attribute(element, "PartName", prefixed: false), StringComparison.OrdinalIgnoreCase)) ? ""
            : $"<{Sibling(tree, "Override")} PartName=\"{part}\" ContentType=\"{type}\"/>";

    // An element's name with the prefix of the root.
    private static string Sibling(PartTree tree, string name)
    {
        var root = tree.WrittenName(tree.Root);
        return root[..(root.IndexOf(':') + 1)] + name;
    }

    // Style ids differ by language; names do not.
    private string? StyleNamed(string name)
    {
        if (_file.Linked("styles") is not { } part)
        {
            return null;
        }

        var tree = _file.Tree(part);
        var mark = tree.Elements.FirstOrDefault(element => PartTree.IsWord(element, "name") && element.Parent!.Name == "style"
            && name.Equals(tree.Attribute(element, "val"), StringComparison.OrdinalIgnoreCase));
        return mark is null ? null : tree.Attribute(mark.Parent!, "styleId");
    }
}
