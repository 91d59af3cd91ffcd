using System.Globalization;

namespace LanguageLint.Documents.Pdf;

/// <summary>How pages are spoken of.</summary>
internal static class PageNames
{
    /// <summary>What helps with a page that was not read, in a clause without a full stop.</summary>
    public const string Remedy = "check the document that the PDF was made from";

    /// <summary>What a person calls a page.</summary>
    public static string Place(int page) => string.Create(CultureInfo.InvariantCulture, $"page {page}");
}
