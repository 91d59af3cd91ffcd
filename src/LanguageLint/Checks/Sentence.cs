namespace LanguageLint.Checks;

/// <summary>A sentence as measures see it.</summary>
/// <param name="Place">Where it stands, without its stop.</param>
/// <param name="Words">Its words; a hyphenated word, a figure and a hole are one each.</param>
/// <param name="Syllables">Its syllables, estimated.</param>
/// <param name="IsProse">Whether it ends with a stop or is a list item: an address, a heading or a signature is no prose.</param>
internal readonly record struct Sentence(BlockPlace Place, int Words, int Syllables, bool IsProse);

/// <summary>Words in capitals in a row.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Words">How many.</param>
/// <param name="LongWords">How many of them have five letters or more.</param>
internal readonly record struct CapitalRun(BlockPlace Place, int Words, int LongWords);
