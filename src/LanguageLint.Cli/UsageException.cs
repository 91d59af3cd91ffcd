namespace LanguageLint.Cli;

/// <summary>The command cannot start as it was asked to. The message is the sentence to show.</summary>
internal sealed class UsageException : Exception
{
    /// <summary>Makes the exception from the sentence to show.</summary>
    public UsageException(string message)
        : base(message)
    {
    }
}
