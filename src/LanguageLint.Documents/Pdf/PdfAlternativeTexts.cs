using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace LanguageLint.Documents.Pdf;

/// <summary>The texts that stand for pictures in a tagged PDF (ISO 32000-1, 14.7.2 and 14.9.3), found by walking its structure tree.</summary>
internal sealed class PdfAlternativeTexts
{
    private const int MostElements = 200_000;

    private static readonly NameToken Page = NameToken.Create("Pg");
    private static readonly NameToken Alternative = NameToken.Create("Alt");

    private readonly PdfDocument _document;
    private readonly HashSet<IndirectReference> _seen = [];
    private readonly Dictionary<IndirectReference, int> _pages = [];
    private int _elements;

    private PdfAlternativeTexts(PdfDocument document) => _document = document;

    /// <summary>The texts and their pages, in the order of the tree; page 0 where it is not told.</summary>
    public static IReadOnlyList<(int Page, string Text)> Of(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var texts = new PdfAlternativeTexts(document);
        if (!catalog.TryGet(NameToken.Create("StructTreeRoot"), out var root) || !catalog.TryGet(NameToken.Pages, out var pages))
        {
            return [];
        }

        texts.NumberPages(pages);
        texts._seen.Clear();
        return texts.Walk(root);
    }

    private void NumberPages(IToken root)
    {
        foreach (var (reference, node) in Elements(root, NameToken.Kids))
        {
            if (reference is { } page && !node.ContainsKey(NameToken.Kids))
            {
                _pages.TryAdd(page, _pages.Count + 1);
            }
        }
    }

    private List<(int Page, string Text)> Walk(IToken root)
    {
        var texts = new List<(int, string)>();
        foreach (var (_, element) in Elements(root, NameToken.K))
        {
            if (element.TryGet(Alternative, out var alternative) && Text(alternative) is { Length: > 0 } text)
            {
                var page = element.TryGet(Page, out var at) && at is IndirectReferenceToken reference ? _pages.GetValueOrDefault(reference.Data) : 0;
                texts.Add((page, text));
            }
        }

        return texts;
    }

    // Dictionaries of a tree in document order, each once, without recursion: trees of real files may be deep, and of bad ones circular.
    private IEnumerable<(IndirectReference? Reference, DictionaryToken Element)> Elements(IToken root, NameToken children)
    {
        var waiting = new Stack<IToken>();
        waiting.Push(root);
        while (waiting.TryPop(out var token) && _elements++ < MostElements)
        {
            IndirectReference? reference = null;
            if (token is IndirectReferenceToken indirect)
            {
                if (!_seen.Add(indirect.Data))
                {
                    continue;
                }

                reference = indirect.Data;
                token = _document.Structure.GetObject(indirect.Data)?.Data ?? NullToken.Instance;
            }

            if (token is ArrayToken array)
            {
                for (var i = array.Length - 1; i >= 0; i--)
                {
                    waiting.Push(array[i]);
                }
            }
            else if (token is DictionaryToken element)
            {
                yield return (reference, element);
                if (element.TryGet(children, out var below))
                {
                    waiting.Push(below);
                }
            }
        }
    }

    private string? Text(IToken token) => token switch
    {
        IndirectReferenceToken reference => Text(_document.Structure.GetObject(reference.Data)?.Data ?? NullToken.Instance),
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };
}
