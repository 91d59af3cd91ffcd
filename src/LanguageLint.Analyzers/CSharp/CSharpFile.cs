using System.Collections.Immutable;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Reads the texts of one C# file that people will see, and those that its project asks for, as a document.</summary>
internal sealed class CSharpFile
{
    private readonly List<CodeText> _texts = [];

    private CSharpFile()
    {
    }

    /// <summary>The texts, a block for each.</summary>
    public IReadOnlyList<TextBlock> Blocks => _texts.ConvertAll(text => text.Block);

    /// <summary>Reads all texts.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="options">What the project wants checked.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static CSharpFile ReadAll(SyntaxNode root, SourceText source, CodeOptions options, CancellationToken cancellation) =>
        Read(root, source, StringFinder.All(root), probe: null, options, cancellation);

    /// <summary>Reads the texts in which a rule may find something; null when there are none. A file without a word of any rule is not even parsed for it.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="probe">Tells which texts to look at.</param>
    /// <param name="options">What the project wants checked.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static CSharpFile? Read(SyntaxTree tree, WordProbe probe, CodeOptions options, CancellationToken cancellation)
    {
        var source = tree.GetText(cancellation);
        var places = new StringScanner(probe).Find(source.ToString().AsSpan());
        if (places is null && !options.Comments && !options.Documentation && !options.Identifiers)
        {
            return null;
        }

        var root = tree.GetRoot(cancellation);
        var file = Read(root, source, StringFinder.At(root, places ?? []), probe, options, cancellation);
        return file._texts.Count == 0 ? null : file;
    }

    private static CSharpFile Read(
        SyntaxNode root, SourceText source, IEnumerable<ExpressionSyntax> strings, WordProbe? probe, CodeOptions options, CancellationToken cancellation)
    {
        var file = new CSharpFile();
        file.AddStrings(strings, source, probe, options, cancellation);
        if (options.Comments || options.Documentation)
        {
            file.Add(CommentReader.Read(root, source, options.Comments, options.Documentation), probe);
        }

        if (options.Identifiers)
        {
            file.Add(IdentifierReader.Read(root), probe);
        }

        file._texts.Sort((a, b) => Start(a).CompareTo(Start(b)));
        return file;
    }

    /// <summary>What a code fix may write for a finding.</summary>
    public ImmutableDictionary<string, string?> EditsFor(Finding finding) =>
        _texts[finding.Block] is { String: { } text, Use: var use } ? LiteralEdits.For(text, finding, isShownOnly: use == StringUse.Shown) : FixProperties.None;

    private void AddStrings(IEnumerable<ExpressionSyntax> strings, SourceText source, WordProbe? probe, CodeOptions options, CancellationToken cancellation)
    {
        var uses = new StringUseFinder(new NameList(options.Shown));
        foreach (var expression in strings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (LogicalStringReader.Read(expression, source) is { } text && MayFind(probe, text.Block)
                && text.Block.Text.ToString() is var written && ProseShape.IsReadable(written)
                && uses.Find(expression) is var use && IsWanted(use, options) && (IsShown(use) || ProseShape.IsProse(written)))
            {
                _texts.Add(new CodeText(text.Block, text, use));
            }
        }
    }

    private static bool MayFind(WordProbe? probe, TextBlock block) => probe is null || block.Holes.Count > 0 || probe.MayFind(block.Text.Span);

    private void Add(IEnumerable<TextBlock> blocks, WordProbe? probe) =>
        _texts.AddRange(blocks.Where(block => MayFind(probe, block)).Select(block => new CodeText(block, String: null, StringUse.Unknown)));

    private static int Start(CodeText text) => ((FileOrigin)text.Block.Map.Locate(default)[0]).Span.Start;

    private static bool IsWanted(StringUse use, CodeOptions options) => use switch
    {
        StringUse.Working => false,
        StringUse.Log => options.Logs,
        StringUse.Exception => options.Exceptions,
        StringUse.Data => options.Data,
        StringUse.Test => options.Tests,
        _ => true,
    };

    private static bool IsShown(StringUse use) => use is StringUse.Shown or StringUse.ShownAndKept;

    private sealed record CodeText(TextBlock Block, LogicalString? String, StringUse Use);
}
