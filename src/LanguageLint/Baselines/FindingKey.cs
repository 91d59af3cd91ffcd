using System.Globalization;

namespace LanguageLint.Baselines;

/// <summary>
/// What tells a finding from others without keeping its text: the rule, and hashes (32 bit) of the phrase, of two words left of it and of two words right.
/// They are the three parts of <see cref="Finding.Fingerprint"/>.
/// </summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Phrase">Hash of the phrase.</param>
/// <param name="Left">Hash of two words left of the phrase.</param>
/// <param name="Right">Hash of two words right of the phrase.</param>
public readonly record struct FindingKey(string Rule, uint Phrase, uint Left, uint Right)
{
    private const int Digits = 8;

    /// <summary>The key of a finding.</summary>
    public static FindingKey Of(Finding finding) => TryRead(finding.Rule.Id, finding.Fingerprint)!.Value;

    /// <summary>The key that a rule and a fingerprint make; null when the text is no fingerprint.</summary>
    /// <param name="rule">Id of the rule.</param>
    /// <param name="fingerprint">As <see cref="Finding.Fingerprint"/> writes it.</param>
    public static FindingKey? TryRead(string rule, string fingerprint) =>
        fingerprint.Length == 3 * Digits && Hash(fingerprint, 0) is { } phrase && Hash(fingerprint, Digits) is { } left && Hash(fingerprint, 2 * Digits) is { } right
            ? new FindingKey(rule, phrase, left, right)
            : null;

    /// <summary>How much of the surroundings two keys of one phrase share: 0, 1 or 2 sides.</summary>
    internal int SidesShared(in FindingKey other) => (Left == other.Left ? 1 : 0) + (Right == other.Right ? 1 : 0);

    /// <summary>Whether both are of one rule and one phrase.</summary>
    internal bool IsPhraseOf(in FindingKey other) => Phrase == other.Phrase && Rule == other.Rule;

    private static uint? Hash(string fingerprint, int start) =>
        uint.TryParse(fingerprint.Substring(start, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash) ? hash : null;
}
