namespace LanguageLint.Rules;

/// <summary>A pattern that cannot be read. <see cref="Offset"/> counts UTF-16 units from the pattern's start.</summary>
internal sealed class PatternException(string message, int offset) : Exception(message)
{
    public int Offset { get; } = offset;
}
