using System.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>The character sets of bytes above 127: by code page, and by the number fonts go by (RTF Specification 1.9.1, “Font Table”).</summary>
internal static class RtfCodePages
{
    private const int Western = 1252;

    /// <summary>The encoding of a code page; Windows-1252 for one that is not known.</summary>
    public static Encoding Of(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? CodePagesEncodingProvider.Instance.GetEncoding(Western)!;

    /// <summary>The code page of a font's character set; null where it is the document's.</summary>
    public static int? OfCharset(int charset) => charset switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        255 => 437,
        _ => null,
    };
}
