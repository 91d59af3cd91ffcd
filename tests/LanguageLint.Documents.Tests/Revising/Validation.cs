using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace LanguageLint.Documents.Tests.Revising;

/// <summary>Asks the Open XML SDK's validator what is wrong with a file.</summary>
internal static class Validation
{
    private const int MostErrors = 500;

    /// <summary>The kinds of error that a revised file has and the original has not; empty when the SDK cannot open the original.</summary>
    /// <param name="known">What <see cref="Kinds"/> says of the original.</param>
    /// <param name="revised">The revised file.</param>
    public static IReadOnlyList<string> NewKinds(IReadOnlySet<string>? known, byte[] revised) =>
        known is null ? [] : [.. (Kinds(revised) ?? (IEnumerable<string>)["cannot be opened"]).Except(known)];

    /// <summary>The kinds of error in a file; null when the SDK cannot open it.</summary>
    public static HashSet<string>? Kinds(byte[] file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            return [.. new OpenXmlValidator { MaxNumberOfErrors = MostErrors }.Validate(document).Select(error => $"{error.Id} {error.Node?.LocalName}")];
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidOperationException or FileFormatException or System.Xml.XmlException or InvalidDataException or NotSupportedException or NullReferenceException or ArgumentException or IOException)
        {
            return null;
        }
    }
}
