using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Asks the validator of the Open XML SDK about a reviewed file before it is handed over: it must have no kind of error that the original had
/// not. A file that the SDK cannot open goes by <see cref="RevisionCheck"/> alone. Used by reviews only, as loading the SDK takes its time.
/// </summary>
internal static class SchemaCheck
{
    private const int MostErrors = 500;

    /// <summary>Holds a reviewed file to the original.</summary>
    /// <exception cref="RevisionRefusedException">It has an error of a new kind; it must not be handed over.</exception>
    public static void Hold(byte[] original, byte[] reviewed)
    {
        if (Kinds(original) is { } known && (Kinds(reviewed) is not { } found || !found.IsSubsetOf(known)))
        {
            throw RevisionCheck.NotRight();
        }
    }

    // Read from memory and not to be edited: else the SDK changes parts, or keeps a file that it could not open.
    private static HashSet<string>? Kinds(byte[] file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            return [.. new OpenXmlValidator { MaxNumberOfErrors = MostErrors }.Validate(document).Select(error => $"{error.Id} {error.Node?.LocalName}")];
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidOperationException or FileFormatException or System.Xml.XmlException or InvalidDataException or NotSupportedException or NullReferenceException or ArgumentException or IOException)
        {
            return null;
        }
    }
}
