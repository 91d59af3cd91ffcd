using LanguageLint.Documents.Slides;
using LanguageLint.Documents.Word;

namespace LanguageLint.Documents.Revising;

/// <summary>The office formats that can be written exactly.</summary>
internal enum OfficeKind
{
    /// <summary>None of them.</summary>
    Other,
    /// <summary>A Word file.</summary>
    Word,
    /// <summary>A presentation.</summary>
    Presentation,
}

/// <summary>Tells what a file is by its content.</summary>
internal static class OfficeKinds
{
    /// <summary>Which of the formats a file is.</summary>
    public static OfficeKind Of(byte[] bytes)
    {
        var file = new SourceFile("", new MemoryStream(bytes, writable: false));
        return new WordReader().Recognises(file) ? OfficeKind.Word
            : new PresentationReader().Recognises(file) ? OfficeKind.Presentation
            : OfficeKind.Other;
    }
}
