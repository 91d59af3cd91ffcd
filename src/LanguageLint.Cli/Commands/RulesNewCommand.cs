using System.CommandLine;
using LanguageLint.Cli.Packs;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>rules new</c>.</summary>
internal sealed class RulesNewCommand : Command, IExplained
{
    private readonly Argument<string> _name = new("NAME") { Description = "The pack: a name, or a file whose name ends in .yml." };

    public RulesNewCommand(Surroundings surroundings)
        : base("new", "Write a pack to start from: one rule, explained line by line, that proves itself.")
    {
        Add(_name);
        SetAction(parsed =>
        {
            var file = NewPackFile.Of(surroundings, parsed.GetRequiredValue(_name));
            var number = HouseIds.FirstFree(surroundings, file.Path);
            if (number > HouseIds.Last)
            {
                throw new UsageException($"{file.Named}: The ids up to {HouseIds.Of(HouseIds.Last)} are taken by the packs that hold here: choose a folder that they do not reach.");
            }

            using var template = new StreamReader(typeof(RulesNewCommand).Assembly.GetManifestResourceStream("new-pack.yml")!);
            file.Write(template.ReadToEnd()
                .Replace("{{file}}", file.Named, StringComparison.Ordinal)
                .Replace("{{name}}", file.PackName, StringComparison.Ordinal)
                .Replace("{{id}}", HouseIds.Of(number), StringComparison.Ordinal));
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine(Printable.Of($"{file.Named} is written. Put your words in the place of its own, and try it: “languagelint rules test {file.Named}”."));
            if (!file.IsFound)
            {
                output.WriteLine("Name it with --pack or languagelint_packs; packs are found by themselves where their names end in .languagelint.yml.");
            }
        });
    }

    /// <inheritdoc/>
    public string Details => """
        A file that is there is never overwritten. The rule takes the next id that no pack of the folder has.

        Examples:
          languagelint rules new northmoor
              Write northmoor.languagelint.yml, which holds in this folder and below.
          languagelint rules new shared/words.yml
              Write a pack that settings or --pack name.

        Exit codes:
          2  the command line or a pack that holds there is not right, or the pack cannot be written
          0  the pack is written
        """;
}
