using System.CommandLine.Completions;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Settings;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Completion;

/// <summary>The names that rules and house styles have in the folder one is in: the built-in ones, and those of the packs that hold there.</summary>
internal sealed class KnownNames(Surroundings surroundings)
{
    /// <summary>House styles, and <c>none</c>.</summary>
    public IEnumerable<CompletionItem> Styles() => RuleSet.BuiltIn().Styles.Values.Concat(Packs().Select(pack => pack.Style).OfType<HouseStyle>())
        .Select(style => new CompletionItem(style.Name, detail: style.Title)).Append(new CompletionItem("none", detail: "No house style"));

    /// <summary>Ids of rules.</summary>
    public IEnumerable<CompletionItem> Rules() =>
        RuleSet.BuiltIn().Rules.Concat(Packs().SelectMany(pack => pack.Rules)).Select(rule => new CompletionItem(rule.Id, detail: rule.Name));

    private List<RulePack> Packs()
    {
        try
        {
            return [.. new SettingsFinder(surroundings, style: null).For(new InputFile(InputFile.StandardInput, "")).Packs.Select(pack => RuleSets.Read(pack.Path))];
        }
        catch (UsageException)
        {
            // Who is typing does not want to hear of it now; the run will tell.
            return [];
        }
    }
}
