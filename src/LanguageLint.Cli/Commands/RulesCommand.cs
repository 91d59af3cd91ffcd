using System.CommandLine;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>rules</c> and those below it.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Surroundings surroundings)
        : base("rules", "List the rules, and test packs of rules.")
    {
        Add(new RulesListCommand(surroundings));
        Add(new RulesTestCommand(surroundings));
        Add(new RulesDocsCommand(surroundings));
        SetAction(parsed => new HelpPage(surroundings.Width).Invoke(parsed));
    }
}
