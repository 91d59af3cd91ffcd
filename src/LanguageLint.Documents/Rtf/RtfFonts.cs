using System.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>The fonts of a rich text file: each tells how bytes above 127 are encoded, and whether its letters are signs.</summary>
internal sealed class RtfFonts
{
    private const int SymbolCharset = 2;

    private readonly Dictionary<int, (Encoding Encoding, bool IsSymbol)> _fonts = [];
    private int _current;

    /// <summary>The encoding of text whose font does not tell.</summary>
    public Encoding Default { get; private set; } = RtfCodePages.Of(1252);

    /// <summary>The file tells its code page.</summary>
    public void SetDefault(int codePage) => Default = RtfCodePages.Of(codePage);

    /// <summary>The table of fonts goes on to a font.</summary>
    public void Start(int font) => _current = font;

    /// <summary>The table tells the character set of the font it is at.</summary>
    public void SetCharset(int charset) =>
        _fonts[_current] = (RtfCodePages.OfCharset(charset) is { } page ? RtfCodePages.Of(page) : Default, charset == SymbolCharset);

    /// <summary>What a font tells.</summary>
    public (Encoding Encoding, bool IsSymbol) Of(int font) => _fonts.GetValueOrDefault(font, (Default, false));
}
