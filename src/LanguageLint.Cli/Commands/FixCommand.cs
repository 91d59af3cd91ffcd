using System.CommandLine;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Revising;
using LanguageLint.Cli.Settings;
using LanguageLint.Documents;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>fix</c>.</summary>
internal sealed class FixCommand : Command, IExplained
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files and folders to fix.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would be replaced, and write nothing." };

    private readonly Option<bool> _allowInvalidSignature = new("--allow-invalid-signature") { Description = "Change signed documents too, which makes their signature invalid." };

    private readonly CommonOptions _common = new();

    public FixCommand(Surroundings surroundings)
        : base("fix", "Make the replacements that are certain, in place; the others are left for you to choose.")
    {
        Add(_paths);
        Add(_dryRun);
        Add(_allowInvalidSignature);
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        SetAction((parsed, cancellation) =>
        {
            var readers = new DocumentReaders();
            var linter = new FileLinter(surroundings, readers, new RuleSets(), _common.Packs(parsed), _common.Style(parsed), null);
            var run = new FixRun(surroundings, readers, linter, parsed.GetValue(_dryRun), parsed.GetValue(_allowInvalidSignature), parsed.InvocationConfiguration.Output);
            return Task.FromResult(run.Run(parsed.GetRequiredValue(_paths), cancellation));
        });
    }

    /// <inheritdoc/>
    public string Details => """
        Word documents, PowerPoint presentations, templates of both, Markdown and plain text are fixed; nothing but the words replaced
        changes in them. Other formats are checked and not changed.
        Quotations, merge fields, the law's own words and locked or bound fields are never touched.

        Examples:
          languagelint fix letters --dry-run
              Show what would be replaced: a diff of text files, a list for Word files.
          languagelint fix letters
              Replace it.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line, the configuration or a pack is not right
            3  a file could not be read or written; the others are fixed
            0  none of these, whether or not findings are left
        """;
}
