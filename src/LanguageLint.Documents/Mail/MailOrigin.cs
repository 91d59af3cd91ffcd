using LanguageLint.Text;

namespace LanguageLint.Documents.Mail;

/// <summary>A piece of an e-mail's text.</summary>
/// <param name="Part">Number of the part that holds it, in the order of the file, from 1; 0 for the subject.</param>
/// <param name="Span">UTF-16 offsets into the part's text, decoded.</param>
public sealed record MailOrigin(int Part, TextSpan Span) : Origin;

/// <summary>The source map of an e-mail's text: that of its decoded part.</summary>
internal sealed class MailMap(int part, SourceMap map) : SourceMap
{
    /// <inheritdoc/>
    public override IReadOnlyList<Origin> Locate(TextSpan span) =>
        [.. map.Locate(span).Select(origin => origin is FileOrigin text ? new MailOrigin(part, text.Span) : origin)];
}
