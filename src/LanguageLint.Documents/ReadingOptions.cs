namespace LanguageLint.Documents;

/// <summary>What is read of a document beside what its readers see, and by what.</summary>
public sealed record ReadingOptions
{
    /// <summary>Whether hidden text and the building blocks that an ordinary document carries are read too.</summary>
    public bool HiddenText { get; init; }

    /// <summary>The program of which a copy reads PDF files; null where there is none, and they are refused. The running one unless said otherwise.</summary>
    public ChildProgram? PdfProgram { get; init; } = ChildProgram.OfThisProcess();

    /// <summary>The longest time for one PDF; pages that are read by then are checked, the others are listed as not checked.</summary>
    public TimeSpan PdfTime { get; init; } = Pdf.PdfLimits.Time;

    /// <summary>Whether words are recognised on pages of a PDF that are only pictures, where the programs for it are installed; else those pages are not checked.</summary>
    public bool RecognisesPages { get; init; } = true;
}
