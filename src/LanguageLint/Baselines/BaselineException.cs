namespace LanguageLint.Baselines;

/// <summary>A baseline that cannot be used. The message is one sentence that says what would be right.</summary>
public sealed class BaselineException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="line">1-based line of the baseline.</param>
    /// <param name="message">What is wrong there, and what would be right.</param>
    public BaselineException(int line, string message)
        : base(message) => Line = line;

    /// <summary>1-based line of the baseline.</summary>
    public int Line { get; }
}
