namespace LanguageLint.Text;

/// <summary>Where a piece of a block's text stands in its file. Each format defines its own kind.</summary>
public abstract record Origin;

/// <summary>
/// A piece of a text file: UTF-16 offsets into the decoded file, byte order mark not counted.
/// Lines and columns are asked of <see cref="Document.Lines"/>.
/// </summary>
public sealed record FileOrigin(TextSpan Span) : Origin;
