using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint;

/// <summary>One phrase of one block that a rule speaks about. One phrase has one finding.</summary>
public sealed record Finding
{
    /// <summary>The rule that speaks.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Its weight here, after configuration and guards.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Index of the block in <see cref="Document.Blocks"/>.</summary>
    public required int Block { get; init; }

    /// <summary>The phrase, as UTF-16 offsets into the block's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What the tool says, with the phrase and house terms filled in.</summary>
    public required string Message { get; init; }

    /// <summary>Texts that can each stand in place of the whole span, grammar already right; the best first.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    /// <summary>How far the first suggestion can be trusted here.</summary>
    public required FixClass Fix { get; init; }

    /// <summary>
    /// Identity of the finding across edits elsewhere: hashes of rule, phrase and two words on either side. Hexadecimal; holds no text.
    /// </summary>
    public required string Fingerprint { get; init; }
}
