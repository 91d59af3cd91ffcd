using System.Collections.Immutable;
using LanguageLint.Analyzers.CSharp;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Document = LanguageLint.Text.Document;

namespace LanguageLint.Analyzers;

/// <summary>
/// Checks the wording of what people will read: strings of C# and Razor code, resources and templates. One analyzer for all rules, since one
/// pass over a text asks them all.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguageLintAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.CreateRange(SetupDescriptors.All.Concat(RuleDescriptors.BuiltIn.Values).Concat(RuleDescriptors.House));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Razor pages arrive as generated code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var packs = ProjectPacks.Read(context.Compilation, context.Options, context.CancellationToken);
        var baselines = ProjectBaselines.Read(context.Options.AdditionalFiles, context.CancellationToken);
        var isTestProject = CodeOptions.IsTestProject(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var problems = new SettingProblems(context.Options.AdditionalFiles);
        context.RegisterSyntaxTreeAction(tree => CheckTree(tree, packs, baselines, problems, isTestProject));
        context.RegisterAdditionalFileAction(file => CheckFile(file, packs, baselines, problems));
        context.RegisterCompilationEndAction(end => SettingCheck.Report(end, packs, problems));
    }

    private static void CheckTree(SyntaxTreeAnalysisContext context, ProjectPacks packs, ProjectBaselines baselines, SettingProblems problems, bool isTestProject)
    {
        var isRazor = RazorTree.IsRazor(context.Tree.FilePath);
        if (context.IsGeneratedCode && !isRazor)
        {
            return;
        }

        var path = context.Tree.FilePath;
        var config = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Tree);
        if (isRazor && RazorTree.PageOf(context.Tree.GetText(context.CancellationToken)) is { } page)
        {
            path = page;
            config = context.Options.AdditionalFiles.FirstOrDefault(file => file.Path == page) is { } file
                ? RazorTree.Options(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file), config)
                : config;
        }

        var options = CodeOptions.Read(config);
        if (isTestProject && !options.Tests)
        {
            return;
        }

        var held = packs.For(path, config);
        problems.Report(held, context.ReportDiagnostic);
        var book = held.Book;
        if (CSharpFile.Read(context.Tree, book.Probe, options, context.CancellationToken) is not { } code)
        {
            return;
        }

        var settings = FileSettings.Read(config, book.Rules, out var problem);
        if (problem is not null)
        {
            problems.Report(problem, path, context.ReportDiagnostic, context.CancellationToken);
        }

        var document = new Document { Path = path, Kind = settings.Kind ?? DocumentKind.Code, Blocks = code.Blocks };
        var findings = book.Linter.Lint(document, settings.Options, context.CancellationToken);
        var root = context.Tree.GetRoot(context.CancellationToken);
        if (findings.Count > 0 && CodeDirectives.Comments(root) is { Count: > 0 } comments)
        {
            // What a comment is about is the next text, whether a rule would speak of it or not.
            var source = context.Tree.GetText(context.CancellationToken);
            code = CSharpFile.ReadAll(root, source, options, context.CancellationToken);
            document = document with { Blocks = code.Blocks, Directives = CodeDirectives.Of(comments, source.ToString(), code.Blocks) };
            var result = book.Linter.Check(document, settings.Options, DateTime.Today, context.CancellationToken);
            findings = result.Findings;
            foreach (var remark in result.Remarks)
            {
                context.ReportDiagnostic(Diagnostic.Create(SetupDescriptors.Directive, FileLocation.In(context.Tree, remark.Directive.Origin!.Span), remark.Message));
            }
        }

        foreach (var finding in baselines.New(document.Path, findings))
        {
            var location = FileLocation.In(context.Tree, ((FileOrigin)document.Blocks[finding.Block].Map.Locate(finding.Span)[0]).Span);
            if (RuleBook.SpeaksOfCode(finding.Rule) && (!isRazor || location.GetMappedLineSpan().HasMappedPath))
            {
                context.ReportDiagnostic(Reporter.Diagnostic(book, settings, finding, location, code.EditsFor(finding)));
            }
        }
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, ProjectPacks packs, ProjectBaselines baselines, SettingProblems problems)
    {
        var path = context.AdditionalFile.Path;
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (PackFile.IsPack(path, options))
        {
            problems.Report(packs.For(path, options), context.ReportDiagnostic);
        }
        else if (baselines.MistakeIn(path) is { } mistake && context.AdditionalFile.GetText(context.CancellationToken) is { } baseline)
        {
            context.ReportDiagnostic(Diagnostic.Create(SetupDescriptors.Baseline, FileLocation.In(path, baseline, mistake.Line, column: 1), mistake.Message));
        }
        else if (TextFiles.IsChecked(path, options))
        {
            TextFiles.Check(context, options, packs.For(path, options), baselines, problems);
        }
    }
}
