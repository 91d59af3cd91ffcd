namespace LanguageLint.Documents.Revising;

/// <summary>
/// A file that can be checked but not revised. The message is one sentence that says why and what would help; it never holds text of the
/// file, nor its path, which the caller names.
/// </summary>
public sealed class RevisionRefusedException : Exception
{
    /// <summary>Makes the exception from the sentence to show.</summary>
    public RevisionRefusedException(string message)
        : base(message)
    {
    }
}
