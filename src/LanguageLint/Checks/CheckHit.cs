using LanguageLint.Text;

namespace LanguageLint.Checks;

/// <summary>A place in a document.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Span">UTF-16 offsets into the block’s text.</param>
internal readonly record struct BlockPlace(int Block, TextSpan Span);

/// <summary>Something that a check has to say.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Number">What was measured, for the message’s <c>{number}</c>.</param>
internal readonly record struct CheckHit(BlockPlace Place, int Number = 0);

/// <summary>What the patterns of a check’s rule found in a document, in reading order, and the rule’s number.</summary>
/// <param name="Given">Where what makes the check matter stands.</param>
/// <param name="Signs">Where what the check looks for stands.</param>
/// <param name="Limit">The number to measure against.</param>
internal sealed record CheckSignals(IReadOnlyList<BlockPlace> Given, IReadOnlyList<BlockPlace> Signs, int Limit);
