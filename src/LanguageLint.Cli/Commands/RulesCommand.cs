using System.CommandLine;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>rules</c> and those below it.</summary>
internal sealed class RulesCommand : Command, IExplained
{
    public RulesCommand(Surroundings surroundings)
        : base("rules", "List the rules, and make and test packs of your own.")
    {
        Add(new RulesListCommand(surroundings));
        Add(new RulesTestCommand(surroundings));
        Add(new RulesNewCommand(surroundings));
        Add(new RulesImportCommand(surroundings));
        Add(new RulesDocsCommand(surroundings));
        SetAction(parsed => new HelpPage(surroundings.Width).Invoke(parsed));
    }

    /// <inheritdoc/>
    public string Details => """
        Examples:
          languagelint rules list
              Every rule, with its category and weight.
          languagelint rules new house
              A pack to start from.
          languagelint rules import words.xlsx
              A pack made of the word list that you keep in Excel.
          languagelint rules test house.languagelint.yml
              Whether the rules of a pack do what their examples say.

        Exit codes are told on the page of each command.
        """;
}
