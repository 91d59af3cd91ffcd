using System.CommandLine;
using LanguageLint.Cli.Completion;
using LanguageLint.Cli.Settings;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Commands;

/// <summary>The options that several commands take alike.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string[]> _packs = new("--pack")
    {
        Description = "A pack of house rules to use as well. May be given several times.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _style = new("--style")
    {
        Description = "The house style to follow: moj, scotland, ireland, us, or one of your own packs. Stronger than languagelint_style.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _color = new("--color") { Description = "Write colours even if the output is not a terminal." };

    private readonly Option<bool> _noColor = new("--no-color") { Description = "Write no colours. The environment variable NO_COLOR does the same." };

    /// <summary>Lets a command take them.</summary>
    public void AddTo(Command command)
    {
        command.Add(_packs);
        command.Add(_color);
        command.Add(_noColor);
    }

    /// <summary>Lets a command that checks texts take a house style, and completes the styles there are.</summary>
    public void AddStyleTo(Command command, Surroundings surroundings)
    {
        _style.CompletionSources.Add(_ => new KnownNames(surroundings).Styles());
        command.Add(_style);
    }

    /// <summary>The house style named; null for none.</summary>
    public string? Style(ParseResult parsed) => parsed.GetValue(_style);

    /// <summary>The packs named, as the user wrote them.</summary>
    public IReadOnlyList<string> Packs(ParseResult parsed) => parsed.GetRequiredValue(_packs);

    /// <summary>The built-in rules and those of the packs named.</summary>
    /// <exception cref="UsageException">A pack cannot be used.</exception>
    public RuleSet Rules(ParseResult parsed, Surroundings surroundings) => new RuleSets().With(Packs(parsed).Select(surroundings.FullPath));

    /// <summary>Whether to write colours: as asked, else on a terminal unless <c>NO_COLOR</c> is set (no-color.org).</summary>
    public bool Color(ParseResult parsed, Surroundings surroundings) =>
        parsed.GetValue(_color)
        || (!parsed.GetValue(_noColor) && surroundings.OutIsTerminal && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")));
}
