namespace LanguageLint.Documents;

/// <summary>
/// A file that cannot be checked. The message is one sentence that says what the file is and what would help;
/// it never holds text of the file, nor its path, which the caller names.
/// </summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>Makes the exception from the sentence to show.</summary>
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception from the sentence to show and what led to it.</summary>
    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
