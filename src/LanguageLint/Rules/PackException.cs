namespace LanguageLint.Rules;

/// <summary>A pack that cannot be used. The message says what is wrong and what would be right, <see cref="Place"/> where.</summary>
public sealed class PackException : Exception
{
    /// <summary>Makes the exception.</summary>
    public PackException(SourcePlace place, string message, Exception? inner = null)
        : base(message, inner) => Place = place;

    /// <summary>File, line and column of the mistake.</summary>
    public SourcePlace Place { get; }
}
