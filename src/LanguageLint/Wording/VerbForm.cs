namespace LanguageLint.Wording;

/// <summary>The forms a verb takes.</summary>
public enum VerbForm
{
    /// <summary><c>attend</c>: the infinitive, and the present with I, you, we and they (for <c>be</c>: <c>am</c> and <c>are</c> too).</summary>
    Base,
    /// <summary><c>attends</c>.</summary>
    ThirdPerson,
    /// <summary><c>attended</c>, <c>wrote</c>.</summary>
    Past,
    /// <summary><c>attended</c>, <c>written</c>.</summary>
    PastParticiple,
    /// <summary><c>attending</c>.</summary>
    PresentParticiple,
}

/// <summary>One word of a verb's family and the form it is.</summary>
public readonly record struct InflectedVerb(string Text, VerbForm Form);

/// <summary>One way to read an inflected word.</summary>
/// <param name="Base">The base form, in lower case and British spelling.</param>
/// <param name="Form">The form the word has.</param>
/// <param name="Listed">Whether the base is a verb the engine knows; false where it was worked out from the spelling alone.</param>
public readonly record struct VerbReading(string Base, VerbForm Form, bool Listed);
