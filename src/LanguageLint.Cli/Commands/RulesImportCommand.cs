using System.CommandLine;
using LanguageLint.Cli.Packs;
using LanguageLint.Cli.Revising;
using LanguageLint.Documents;
using LanguageLint.Documents.Tables;
using LanguageLint.Reports;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>rules import</c>.</summary>
internal sealed class RulesImportCommand : Command, IExplained
{
    private readonly Argument<string> _list = new("WORDLIST") { Description = "The list: a file .xlsx or .csv. It is not changed." };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The pack to write. Otherwise the name of the list, with .languagelint.yml.", HelpName = "PACK" };

    private readonly Option<string> _category = new("--category") { Description = "The category of the rules.", DefaultValueFactory = _ => "plain-language" };

    private readonly Option<string> _tier = new("--tier") { Description = "How sure your service is: must is a warning, may a suggestion.", DefaultValueFactory = _ => "must" };

    private readonly Option<bool> _noHeadings = new("--no-headings") { Description = "The first row is no heading, whatever it looks like." };

    public RulesImportCommand(Surroundings surroundings)
        : base("import", "Make a pack of a word list: words to avoid, better wording, perhaps a reason.")
    {
        _category.Among([.. RuleCategories.All.Where(category => category is not ("document" or "strength"))]);
        _tier.Among("must", "may");
        Add(_list);
        Add(_output);
        Add(_category);
        Add(_tier);
        Add(_noHeadings);
        SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, surroundings, cancellation)));
    }

    /// <inheritdoc/>
    public string Details => """
        The first column holds the words to find, the second what to write instead, the third may hold the reason. Headings
        are told from words by themselves, also where the columns stand the other way round. Several words in a cell have
        a comma or a line each; several better wordings have a semicolon or a line each. “offender(s)” finds a noun in all
        its forms; other words are found just as they are written. Of a workbook, the first sheet is read.

        Each rule gets an example of its own and is tried before the pack is written. A row that cannot be used is named,
        with what would be right; the others are in the pack.

        Examples:
          languagelint rules import words.xlsx
              Write words.languagelint.yml, which holds in this folder and below.
          languagelint rules import words.csv -o shared/house.languagelint.yml --category labelling --tier may
              Say what the words are about, and let them be suggestions.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C; nothing is written
            2  the command line is not right, no row can be used, or the pack cannot be written
            3  the list could not be read
            1  some rows could not be used; the others are in the pack
            0  none of these
        """;

    private int Run(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var named = parsed.GetRequiredValue(_list);
        var file = NewPackFile.Of(surroundings, parsed.GetValue(_output) ?? Path.GetFileNameWithoutExtension(named));
        Table table;
        try
        {
            table = TableFile.Read(surroundings.FullPath(named), cancellation);
        }
        catch (UnreadableFileException problem)
        {
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {named}: {problem.Message}"));
            return ExitCodes.Unreadable;
        }

        var list = WordList.Of(table, hasHeadings: !parsed.GetValue(_noHeadings));
        var import = new WordListImport(Draft(parsed, list, file, HouseIds.FirstFree(surroundings, file.Path)), file.Named);
        var pack = import.Make();
        cancellation.ThrowIfCancellationRequested();
        foreach (var row in list.Unusable.Concat(import.Unusable).OrderBy(row => row.Row))
        {
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {named}, row {row.Row}: {row.Problem}"));
        }

        if (pack.Rules.Count == 0)
        {
            throw new UsageException($"{named}: No row of this list can be used, and no pack is written: it needs words to find in its first column, and better wording in its second.");
        }

        file.Write(pack.Text());
        Report(parsed.InvocationConfiguration.Output, file, named, pack, table, list);
        return list.Unusable.Count + import.Unusable.Count > 0 ? ExitCodes.Findings : ExitCodes.Good;
    }

    private DraftPack Draft(ParseResult parsed, WordList list, NewPackFile file, int number)
    {
        var named = parsed.GetRequiredValue(_list);
        if (list.Entries.Count > HouseIds.Last - number + 1)
        {
            throw new UsageException(
                $"{named}: This list makes {Counted.Of(list.Entries.Count, "rule")}, and {Counted.Of(Math.Max(0, HouseIds.Last - number + 1), "id")} of {HouseIds.Of(1)} to {HouseIds.Of(HouseIds.Last)} are free here: split the list, or choose a folder that other packs do not reach.");
        }

        return new DraftPack(
            file.PackName, Path.GetFileName(named), parsed.GetRequiredValue(_category), parsed.GetRequiredValue(_tier),
            [.. list.Entries.Select((entry, i) => new DraftRule(entry, HouseIds.Of(number + i)))]);
    }

    private static void Report(TextWriter output, NewPackFile file, string named, DraftPack pack, Table table, WordList list)
    {
        output.WriteLine(Printable.Of($"{file.Named} is written: {Counted.Of(pack.Rules.Count, "rule")} from {named}{(table.Sheet is { } sheet ? $", sheet “{sheet}”" : "")}."));
        if (list.HeadingRow > 0)
        {
            output.WriteLine($"Row {list.HeadingRow} is taken for the headings; --no-headings makes a rule of it.");
        }

        if (table.OtherSheets.Count > 0)
        {
            output.WriteLine(Printable.Of($"Not read: {string.Join(", ", table.OtherSheets.Select(sheet => $"sheet “{sheet}”"))}. To import another sheet, put it first."));
        }

        foreach (var rule in pack.Rules.Where(rule => rule.Wins.Count > 0))
        {
            output.WriteLine(Printable.Of($"{rule.Id} goes before {string.Join(" and ", rule.Wins)}, which {(rule.Wins.Count == 1 ? "has" : "have")} “{rule.Entry.Phrase}” too."));
        }

        if (!file.IsFound)
        {
            output.WriteLine("Name it with --pack or languagelint_packs; packs are found by themselves where their names end in .languagelint.yml.");
        }
    }
}
