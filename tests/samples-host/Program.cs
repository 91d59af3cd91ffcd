// Host FOLDER FILE: loads the analyzers and fixes of a folder as compilers and editors do, reports what they find in a C# file, and writes what the first fix makes of it.
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

Console.WriteLine($"Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(2)}");

var loader = new FolderLoader(args[0]);
var analyzers = ImmutableArray.CreateBuilder<DiagnosticAnalyzer>();
foreach (var path in Directory.GetFiles(args[0], "*.dll"))
{
    var reference = new AnalyzerFileReference(path, loader);
    reference.AnalyzerLoadFailed += (_, failure) => Console.WriteLine($"not loaded: {failure.ErrorCode} {failure.Message}");
    analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
}

using var workspace = new AdhocWorkspace();
var document = workspace.AddProject("project", LanguageNames.CSharp).AddDocument(Path.GetFileName(args[1]), SourceText.From(File.ReadAllText(args[1])), filePath: args[1]);
var compilation = (await document.Project.GetCompilationAsync())!;
var found = await compilation.WithAnalyzers(analyzers.ToImmutable()).GetAnalyzerDiagnosticsAsync();
foreach (var diagnostic in found)
{
    var place = diagnostic.Location.GetLineSpan().StartLinePosition;
    Console.WriteLine($"{document.Name}({place.Line + 1},{place.Character + 1}): {diagnostic.Severity} {diagnostic.Id}");
}

var fixes = Directory.GetFiles(args[0], "*.dll").SelectMany(path => loader.LoadFromPath(path).GetTypes())
    .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is { DocumentKinds: [nameof(TextDocumentKind.Document)] })
    .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);
foreach (var fix in fixes)
{
    var actions = new List<CodeAction>();
    await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (action, _) => actions.Add(action), CancellationToken.None));
    var change = (await actions[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
    Console.Write(await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync());
}

internal sealed class FolderLoader(string folder) : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    protected override Assembly? Load(AssemblyName name) =>
        Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
}
