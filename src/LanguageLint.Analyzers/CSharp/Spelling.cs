namespace LanguageLint.Analyzers.CSharp;

/// <summary>How a literal of C# writes its characters.</summary>
internal enum LiteralForm
{
    /// <summary><c>"…"</c>: with escapes.</summary>
    Regular,
    /// <summary><c>@"…"</c>: a quotation mark is written twice.</summary>
    Verbatim,
    /// <summary><c>"""…"""</c>: as it stands, indentation left out.</summary>
    Raw,
}

/// <summary>All that decides how text is written between the quotation marks of one literal.</summary>
/// <param name="Form">The form.</param>
/// <param name="DoublesBraces">Whether a brace is written twice, as in <c>$"…"</c> and <c>$@"…"</c>.</param>
internal readonly record struct Spelling(LiteralForm Form, bool DoublesBraces = false);

/// <summary>The content of a literal, or of its stretch between two interpolations.</summary>
/// <param name="Start">UTF-16 offset of its first character in the file.</param>
/// <param name="End">The first offset after it.</param>
/// <param name="Spelling">How it is written.</param>
internal readonly record struct StringPart(int Start, int End, Spelling Spelling);
