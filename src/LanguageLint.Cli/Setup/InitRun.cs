using System.Text;
using LanguageLint.Cli.Baselines;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Files;
using LanguageLint.Cli.Revising;
using LanguageLint.Documents;
using LanguageLint.Documents.Revising;
using LanguageLint.Reports;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Setup;

/// <summary>One run of <c>init</c>: looks at a folder, shows what it would write, asks, and writes.</summary>
/// <param name="surroundings">Where the answer comes from, and where relative paths start.</param>
/// <param name="readers">The formats that are read.</param>
/// <param name="checker">Checks the files, by the house style that will hold.</param>
/// <param name="output">Where the plan goes.</param>
/// <param name="ink">Its colours.</param>
internal sealed class InitRun(Surroundings surroundings, DocumentReaders readers, FileChecker checker, TextWriter output, Ink ink)
{
    /// <summary>Runs and tells the exit code.</summary>
    /// <param name="path">The folder, as the user named it.</param>
    /// <param name="style">The house style to follow; null for none.</param>
    /// <param name="server">The build server asked for; null to go by what is seen.</param>
    /// <param name="isAgreed">Whether to write without asking.</param>
    /// <param name="cancellation">Stops the run; nothing is written then.</param>
    /// <exception cref="UsageException">There is no such folder, or a file cannot be written.</exception>
    public async Task<int> RunAsync(string path, string? style, BuildServer? server, bool isAgreed, CancellationToken cancellation)
    {
        var folder = Path.TrimEndingDirectorySeparator(surroundings.FullPath(path));
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"{path}: There is no folder of this name: check the spelling, or make it first.");
        }

        checker.Prepare();
        var survey = FolderSurvey.Of(folder, new FileFinder(surroundings, readers.IsKnown).Find([path], cancellation));
        output.WriteLine(Printable.Of(survey.Sentence()));
        var (baseline, exitCode) = await new BaselineRun(surroundings, readers, checker, output).AcceptAsync(survey.Files, folder, cancellation);
        var plan = new SetupPlan();
        plan.AddSettings(folder, SettingsStart.Section(style ?? "none", RuleSet.BuiltIn().Styles.Keys));
        plan.AddBaseline(folder, baseline);
        plan.AddWorkflow(server ?? survey.Server, survey.Root ?? folder, folder);
        if (survey.HasDotNetProject)
        {
            plan.AddNote("The strings of your C# are checked while it is compiled: “dotnet add package LanguageLint.Analyzers”.");
        }

        Show(plan);
        if (plan.Files.Count == 0)
        {
            output.WriteLine("There is nothing to write.");
            return exitCode;
        }

        if (!isAgreed && !IsAgreed(plan))
        {
            return exitCode;
        }

        foreach (var file in plan.Files)
        {
            Write(file);
        }

        output.WriteLine($"{Counted.Of(plan.Files.Count, "file")} written. Commit {(plan.Files.Count == 1 ? "it" : "them")}; from then on “languagelint check {path}” tells of what is new.");
        return exitCode;
    }

    private void Show(SetupPlan plan)
    {
        foreach (var file in plan.Files)
        {
            output.WriteLine();
            output.WriteLine(ink.Strong(Printable.Of(Near(file.Path))) + (file.Before is null ? " (a new file)" : " (added at its end)"));
            foreach (var line in file.Shown.TrimEnd().Split('\n'))
            {
                output.WriteLine(("    " + Printable.Of(line)).TrimEnd());
            }
        }

        foreach (var note in plan.Notes)
        {
            output.WriteLine();
            var lines = note.TrimEnd().Split('\n');
            output.WriteLine(Printable.Of(lines[0]));
            foreach (var line in lines.Skip(1))
            {
                output.WriteLine(("    " + Printable.Of(line)).TrimEnd());
            }
        }

        output.WriteLine();
    }

    private bool IsAgreed(SetupPlan plan)
    {
        if (!surroundings.InIsTerminal || !surroundings.OutIsTerminal)
        {
            output.WriteLine("Nothing is written yet: --yes writes it.");
            return false;
        }

        output.Write($"Write {(plan.Files.Count == 1 ? "this file" : $"these {plan.Files.Count} files")}? [y/N] ");
        output.Flush();
        using var answers = new StreamReader(surroundings.In, Encoding.UTF8, leaveOpen: true);
        if (answers.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES")
        {
            return true;
        }

        output.WriteLine("Nothing is written.");
        return false;
    }

    private void Write(PlannedFile file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            if (file.Before is null)
            {
                AtomicFile.Create(file.Path, file.Content);
            }
            else if (File.ReadAllBytes(file.Path).AsSpan().SequenceEqual(file.Before))
            {
                AtomicFile.Write(file.Path, file.Content);
            }
            else
            {
                throw new UsageException($"{Near(file.Path)}: This file was changed meanwhile, and is left as it is: run init again.");
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Near(file.Path)}: This file could not be written: check that its folder may be written to, and that no other program has made the file.");
        }
    }

    /// <summary>A path as a person here would write it.</summary>
    private string Near(string full) => Path.GetRelativePath(surroundings.Folder, full).Replace(Path.DirectorySeparatorChar, '/');
}
