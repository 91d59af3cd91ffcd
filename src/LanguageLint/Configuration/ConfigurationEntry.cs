namespace LanguageLint.Configuration;

/// <summary>One line of a configuration file.</summary>
/// <param name="Key">The key, in lower case.</param>
/// <param name="Value">The value, without white space and comment around it; may be empty.</param>
/// <param name="File">Path of the file it stands in; null when the host does not tell.</param>
/// <param name="Line">1-based line; 0 when the host does not tell.</param>
/// <param name="Section">The section it stands in, as written between the brackets; null when the host does not tell.</param>
public sealed record ConfigurationEntry(string Key, string Value, string? File = null, int Line = 0, string? Section = null);
