using System.CommandLine;
using LanguageLint.Cli.Settings;
using LanguageLint.Reports.Explaining;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>rules docs</c>.</summary>
internal sealed class RulesDocsCommand : Command, IExplained
{
    private readonly Argument<string[]> _packs = new("PACK")
    {
        Description = "Packs to write of; without any, the built-in ones.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _output = new("--output", "-o") { Description = "The folder that the pages go to.", HelpName = "FOLDER", Required = true };

    public RulesDocsCommand(Surroundings surroundings)
        : base("docs", "Write a page for each rule, and an index by category and word.")
    {
        Add(_packs);
        Add(_output);
        SetAction(parsed => Run(parsed, surroundings));
    }

    /// <inheritdoc/>
    public string Details => """
        The pages are Markdown. Pages of rules that are gone are not deleted.

        Examples:
          languagelint rules docs -o rules/docs
              The pages of the built-in rules.
          languagelint rules docs house.languagelint.yml -o docs/rules
              The pages of a pack of your own.

        Exit codes:
          2  the command line or a pack is not right, or the folder cannot be written to
          0  the pages are written
        """;

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        var packs = parsed.GetValue(_packs) ?? [];
        var set = new RuleSets().With(packs.Select(surroundings.FullPath));
        var own = packs.SelectMany(pack => RuleSets.Read(surroundings.FullPath(pack)).Rules).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var folder = surroundings.FullPath(parsed.GetRequiredValue(_output));
        var pages = RuleIndex.Pages(packs.Length == 0 ? set.Rules : set.Rules.Where(rule => own.Contains(rule.Id)), set.Sources);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, content) in pages)
            {
                File.WriteAllText(Path.Combine(folder, name), content);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{parsed.GetRequiredValue(_output)}: The pages cannot be written there: choose a folder that you may write to.");
        }

        parsed.InvocationConfiguration.Output.WriteLine($"{pages.Count - 1} pages and an index are in {parsed.GetRequiredValue(_output)}.");
        return ExitCodes.Good;
    }
}
