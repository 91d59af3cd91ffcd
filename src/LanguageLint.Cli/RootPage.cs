using System.CommandLine;

namespace LanguageLint.Cli;

/// <summary>The command above all others, whose help is the way in.</summary>
internal sealed class RootPage() : Command(
    "languagelint", "Finds wording in letters, templates and posters that may hold people back, and offers kinder wording that keeps the legal meaning."), IExplained
{
    /// <inheritdoc/>
    public string Details => """
        Examples:
          languagelint check letters
              Check every letter in a folder and in its folders.
          languagelint review letter.docx
              Get a Word file back with a comment on each finding.
          languagelint explain failed to attend
              Read what the rules say of these words, and why.
          languagelint check --help
              Read how one command is used; every command has such a page.

        Exit codes, of all commands alike:
          130  stopped by Ctrl-C
            2  the command line, the configuration or a pack is not right
            3  a file could not be read, or nothing of it could be checked
            1  what the command looks for is there: findings, examples that fail, a bar that is not reached
            0  none of these

        Everything happens on this machine: no connection is opened, and no text is kept.
        """;
}
