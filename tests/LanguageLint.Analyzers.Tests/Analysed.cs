using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers.Tests;

/// <summary>Runs the analyzer over files in memory, as the compiler does.</summary>
internal sealed class Analysed
{
    private static readonly LanguageLintAnalyzer Analyzer = new();

    private readonly List<(string Path, string Text)> _code = [];
    private readonly List<AdditionalText> _files = [];
    private readonly List<string> _config = [];
    private readonly List<(string Path, string Text)> _configs = [];
    private readonly List<string> _marks = ["is_global = true"];

    /// <summary>A project of one C# file.</summary>
    public static Analysed Code(string text, string path = "/project/Code.cs") => new Analysed().AndCode(text, path);

    /// <summary>A project of one additional file.</summary>
    public static Analysed File(string path, string text) => new Analysed().AndFile(path, text);

    public Analysed AndCode(string text, string path)
    {
        _code.Add((path, text));
        return this;
    }

    public Analysed AndFile(string path, string text) => AndFile(path, SourceText.From(text));

    public Analysed AndFile(string path, SourceText text)
    {
        _files.Add(new MemoryFile(path, text));
        return this;
    }

    /// <summary>Adds lines of an .editorconfig in /project.</summary>
    public Analysed With(params string[] lines)
    {
        _config.AddRange(lines);
        return this;
    }

    /// <summary>Adds an .editorconfig, which the analyzer is handed too; one in /project takes the place of the usual one.</summary>
    public Analysed WithConfig(string path, string text)
    {
        _configs.Add((path, text));
        return AndFile(path, text);
    }

    /// <summary>Marks an additional file as the package's build files do.</summary>
    public Analysed Marked(string path, string mark)
    {
        _marks.AddRange([$"[{path}]", $"build_metadata.AdditionalFiles.LanguageLint = {mark}"]);
        return this;
    }

    /// <summary>The diagnostics, as “line:column ID words”, in order; notes too.</summary>
    public async Task<IReadOnlyList<string>> FindAsync() =>
        [.. (await DiagnosticsAsync()).Select(Shown)];

    /// <summary>The words that were found, in order.</summary>
    public async Task<IReadOnlyList<string>> WordsAsync() =>
        [.. (await DiagnosticsAsync()).Select(Words)];

    /// <summary>The diagnostics in order; an analyzer that throws fails the test.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        var trees = _code.ConvertAll(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text), new CSharpParseOptions(LanguageVersion.Preview), file.Path));
        var config = Config();
        var perTree = trees.ToDictionary(tree => tree.FilePath, tree => config.GetOptionsForSourcePath(tree.FilePath));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(new TreeOptions(perTree));
        var compilation = CSharpCompilation.Create("project", trees, Net100.References.All, options);
        var analyzed = compilation.WithAnalyzers(
            [Analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. _files], new MemoryConfig(config)),
                onAnalyzerException: null,
                concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await analyzed.GetAnalyzerDiagnosticsAsync();
        Assert.All(found, diagnostic => Assert.False(diagnostic.Id == "AD0001", diagnostic.ToString() + diagnostic.Descriptor.Description));
        return [.. found.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private AnalyzerConfigSet Config()
    {
        const string Usual = "/project/.editorconfig";
        var configs = _configs.ConvertAll(file => AnalyzerConfig.Parse(file.Text, file.Path));
        configs.Add(AnalyzerConfig.Parse(string.Join('\n', _marks), "/.globalconfig"));
        if (!_configs.Exists(file => file.Path == Usual))
        {
            configs.Add(AnalyzerConfig.Parse(string.Join('\n', ["root = true", .. _config]), Usual));
        }

        return AnalyzerConfigSet.Create(configs);
    }

    private string Words(Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        var text = _code.FirstOrDefault(file => file.Path == path).Text ?? _files.FirstOrDefault(file => file.Path == path)?.GetText()?.ToString();
        return text is null ? "" : text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
    }

    private string Shown(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return $"{place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1} {diagnostic.Id} {Words(diagnostic)}";
    }

    /// <summary>An additional file.</summary>
    internal sealed class MemoryFile(string path, SourceText text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class MemoryConfig(AnalyzerConfigSet config) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new MemoryOptions(config.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

        private MemoryOptions Of(string path) => new(config.GetOptionsForSourcePath(path).AnalyzerOptions);
    }

    private sealed class MemoryOptions(ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => options.Keys;

        public override bool TryGetValue(string key, out string value) => options.TryGetValue(key, out value!);
    }

    private sealed class TreeOptions(IReadOnlyDictionary<string, AnalyzerConfigOptionsResult> options) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options[tree.FilePath].TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
