using System.CommandLine;
using LanguageLint.Reports;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>rules list</c>.</summary>
internal sealed class RulesListCommand : Command, IExplained
{
    private readonly Option<string?> _category = new("--category") { Description = "Only the rules of this category." };

    private readonly Option<string> _format = new("--format") { Description = "How to write the list.", DefaultValueFactory = _ => "text" };

    private readonly CommonOptions _common = new();

    public RulesListCommand(Surroundings surroundings)
        : base("list", "List the rules.")
    {
        _category.Among([.. RuleCategories.All]);
        _format.Among("text", "json");
        Add(_category);
        Add(_format);
        _common.AddTo(this);
        SetAction(parsed =>
        {
            var category = parsed.GetValue(_category);
            var rules = _common.Rules(parsed, surroundings).Rules
                .Where(rule => category is null || rule.Category.Name() == category).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
            if (parsed.GetRequiredValue(_format) == "json")
            {
                RuleTable.WriteJson(surroundings.Out, rules);
            }
            else
            {
                RuleTable.Write(parsed.InvocationConfiguration.Output, new Ink(_common.Color(parsed, surroundings)), rules);
            }
        });
    }

    /// <inheritdoc/>
    public string Details => """
        Examples:
          languagelint rules list --category coercive
              The rules on threats and orders.
          languagelint rules list --format json
              All rules, for other programs.
          languagelint rules list --pack house.languagelint.yml
              Those of a pack of your own among them.

        Exit codes:
          2  the command line or a pack is not right
          0  the rules are listed
        """;
}
