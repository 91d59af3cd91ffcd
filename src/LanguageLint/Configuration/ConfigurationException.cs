namespace LanguageLint.Configuration;

/// <summary>A value in a configuration file that cannot be used. The message is one sentence that says what would be right.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="entry">The entry that cannot be used.</param>
    /// <param name="message">What is wrong with it, and what would be right.</param>
    public ConfigurationException(ConfigurationEntry entry, string message)
        : base(message) => Entry = entry;

    /// <summary>The entry that cannot be used.</summary>
    public ConfigurationEntry Entry { get; }
}
