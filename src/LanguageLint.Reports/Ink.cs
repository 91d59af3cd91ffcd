namespace LanguageLint.Reports;

/// <summary>Colours for a terminal, or none.</summary>
/// <param name="on">Whether ANSI codes are written.</param>
public sealed class Ink(bool on)
{
    /// <summary>Headings and names.</summary>
    public string Strong(string text) => Paint("1", text);

    /// <summary>What can be read later.</summary>
    public string Faint(string text) => Paint("2", text);

    /// <summary>The phrase a finding is about.</summary>
    public string Phrase(string text) => Paint("4", text);

    /// <summary>What works, and what to write.</summary>
    public string Good(string text) => Paint("32", text);

    /// <summary>A text in the colour of its severity. No severity shouts: the reader is not at fault.</summary>
    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Error => Paint("35", text),
        Severity.Warning => Paint("33", text),
        Severity.Strength => Good(text),
        _ => Paint("36", text),
    };

    private string Paint(string code, string text) => on ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
