namespace LanguageLint.Wording;

/// <summary>How the capitals of a phrase lie.</summary>
public enum CaseShape
{
    /// <summary><c>prolific offender</c>.</summary>
    Lower,
    /// <summary><c>Prolific offender</c>: only the first word, as at the start of a sentence.</summary>
    Initial,
    /// <summary><c>Prolific Offender</c>, <c>Person on Probation</c>: two words or more, small ones aside.</summary>
    Title,
    /// <summary><c>PROLIFIC OFFENDER</c>.</summary>
    Upper,
}
