using System.CommandLine;
using LanguageLint.Documents;

namespace LanguageLint.Cli.Commands;

/// <summary>The option that asks for what a document holds beside what its readers see.</summary>
internal sealed class HiddenTextOption() : Option<bool>("--hidden")
{
    /// <summary>Makes the option.</summary>
    public static HiddenTextOption Create() =>
        new() { Description = "Also read hidden text and building blocks in Word files, which readers do not see." };

    /// <summary>What to read.</summary>
    public ReadingOptions Reading(ParseResult parsed) => new() { HiddenText = parsed.GetValue(this) };
}
