using System.CommandLine;
using System.Globalization;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Revising;
using LanguageLint.Cli.Settings;
using LanguageLint.Documents;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>review</c>.</summary>
internal sealed class ReviewCommand : Command, IExplained
{
    private readonly Argument<string> _file = new("FILE") { Description = "The Word document or PowerPoint presentation to review. It is not changed." };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Where to write the reviewed copy. Otherwise beside the file: of letter.docx, letter-reviewed.docx.",
        HelpName = "OUT",
    };

    private readonly Option<string?> _date = new("--date")
    {
        Description = "The date that comments and changes bear. Otherwise now, or what SOURCE_DATE_EPOCH says.",
        HelpName = "YYYY-MM-DD",
    };

    private readonly Option<bool> _allowInvalidSignature = new("--allow-invalid-signature") { Description = "Review a signed document too; the signature does not hold for the copy." };

    private readonly HiddenTextOption _hidden = HiddenTextOption.Create();

    private readonly CommonOptions _common = new();

    public ReviewCommand(Surroundings surroundings)
        : base("review", "Hand a Word file back with a comment on each finding, and certain replacements as tracked changes; of a presentation, a fixed copy and a report.")
    {
        _date.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Date(token.Value) is null))
            {
                result.AddError($"--date takes a date such as 2026-03-09 or 2026-03-09T14:30:00Z, not “{token.Value}”.");
            }
        });
        Add(_file);
        Add(_output);
        Add(_date);
        Add(_allowInvalidSignature);
        Add(_hidden);
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        SetAction((parsed, cancellation) =>
        {
            var readers = new DocumentReaders(_hidden.Reading(parsed));
            var linter = new FileLinter(surroundings, readers, new RuleSets(), _common.Packs(parsed), _common.Style(parsed), null);
            var date = parsed.GetValue(_date) is { } named ? Date(named)!.Value : Clock.Now(surroundings);
            var run = new ReviewRun(surroundings, readers, linter, date, parsed.GetValue(_allowInvalidSignature));
            return Task.FromResult(run.Run(parsed.GetRequiredValue(_file), parsed.GetValue(_output), parsed.InvocationConfiguration.Output, cancellation));
        });
    }

    /// <inheritdoc/>
    public string Details => """
        Examples:
          languagelint review letter.docx
              Open the copy, letter-reviewed.docx, in Word: each comment says why and what to write; accept or reject each
              change.
          languagelint review poster.pptx -o poster-fixed.pptx
              Read the report; the copy has the certain replacements made.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line, the configuration or a pack is not right
            3  the file could not be read, or the copy not be written
            0  the copy is written
        """;

    private static DateTimeOffset? Date(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;
}
