using System.CommandLine;
using LanguageLint.Cli.Accuracy;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Settings;
using LanguageLint.Documents;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>accuracy</c>.</summary>
internal sealed class AccuracyCommand : Command, IExplained
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "A folder of texts (.txt), each with its labels beside it (.json)." };

    private readonly Option<string> _format = new("--format") { Description = "How to write the score.", DefaultValueFactory = _ => "text" };

    private readonly Option<bool> _byRule = new("--by-rule") { Description = "Count for each rule, too." };

    private readonly Option<bool> _differences = new("--differences") { Description = "List every phrase that was missed, and every one that was found and should not be." };

    private readonly Option<double?> _recall = new("--recall") { Description = "Exit with 1 when less than this share of what must be found is found, such as 0.9.", HelpName = "SHARE" };

    private readonly Option<double?> _precision = new("--precision") { Description = "Exit with 1 when less than this share of what is found is right.", HelpName = "SHARE" };

    private readonly Option<double?> _traps = new("--traps") { Description = "Exit with 1 when more than this share of the traps is touched.", HelpName = "SHARE" };

    private readonly CommonOptions _common = new();

    public AccuracyCommand(Surroundings surroundings)
        : base("accuracy", "Measure the rules against texts that a careful reviewer has labelled.")
    {
        _format.Among("text", "markdown", "json");
        Add(_folder);
        Add(_format);
        Add(_byRule);
        Add(_differences);
        Add(_recall);
        Add(_precision);
        Add(_traps);
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, surroundings, cancellation)));
    }

    /// <inheritdoc/>
    public string Details => """
        A label is {"start": 7, "end": 15, "text": "offender", "category": "labelling", "tier": "must"}, offsets in
        characters from 0, in a list called "labels". Tiers: must (any careful reviewer would flag it), may (reviewers
        differ; not counted), trap (it looks like a hit and is none). A finding hits a phrase that it overlaps, if it
        is at most three words longer. Whole-letter checks, plain words and strengths are not scored.

        Examples:
          languagelint accuracy labelled
              How much the rules find of what they should, and how much of what they find is right.
          languagelint accuracy labelled --recall 0.75 --precision 0.9 --traps 0.01
              Let a build stop when a change to a pack makes it worse.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line, the configuration, a pack, the folder or its labels are not right
            1  a bar is not reached
            0  none of these
        """;

    private int Run(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var folder = parsed.GetRequiredValue(_folder);
        var texts = Texts(surroundings.FullPath(folder), folder);
        var linter = new FileLinter(surroundings, new DocumentReaders(), new RuleSets(), _common.Packs(parsed), _common.Style(parsed), null);
        linter.Prepare();
        var score = new AccuracyScore();
        foreach (var path in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            Score(linter, path, score, cancellation);
        }

        switch (parsed.GetRequiredValue(_format))
        {
            case "json":
                AccuracyReport.WriteJson(surroundings.Out, score, texts.Count);
                break;
            case "markdown":
                AccuracyReport.WriteMarkdown(parsed.InvocationConfiguration.Output, score, texts.Count);
                break;
            default:
                AccuracyReport.WriteText(parsed.InvocationConfiguration.Output, score, texts.Count, parsed.GetValue(_byRule), parsed.GetValue(_differences));
                break;
        }

        var isReached = score.Total.Recall >= (parsed.GetValue(_recall) ?? 0)
            && score.Total.Precision >= (parsed.GetValue(_precision) ?? 0)
            && score.Total.TrapShare <= (parsed.GetValue(_traps) ?? 1);
        return isReached ? ExitCodes.Good : ExitCodes.Findings;
    }

    private static void Score(FileLinter linter, string path, AccuracyScore score, CancellationToken cancellation)
    {
        try
        {
            var linted = linter.Lint(new InputFile(Path.GetFileName(path), path), cancellation);
            var report = FileReport.Of(linted.Document, linted.Findings, linted.Rules.Sources);
            score.Add(LabelledText.Read(path), [.. report.Findings.Select(found => (found.Finding.Rule, found.Span))]);
        }
        catch (UnreadableFileException problem)
        {
            throw new UsageException($"{path}: {problem.Message}");
        }
    }

    private static List<string> Texts(string full, string named)
    {
        try
        {
            List<string> texts = [.. Directory.EnumerateFiles(full, "*.txt").Order(StringComparer.Ordinal)];
            return texts.Count > 0 ? texts : throw new UsageException($"{named}: There are no texts in this folder: it needs files .txt with labels .json beside them.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{named}: There is no folder of this name that may be read: check the spelling.");
        }
    }
}
