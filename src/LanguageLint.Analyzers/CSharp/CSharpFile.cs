using System.Collections.Immutable;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Reads the strings of one C# file that people will see, as a document.</summary>
internal sealed class CSharpFile
{
    private readonly List<LogicalString> _strings = [];
    private readonly List<StringUse> _uses = [];

    private CSharpFile()
    {
    }

    /// <summary>The texts, a block for each.</summary>
    public IReadOnlyList<TextBlock> Blocks => [.. _strings.Select(text => text.Block)];

    /// <summary>Reads the strings in which a rule may find something.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="probe">Tells which strings to look at.</param>
    /// <param name="options">What the project wants checked.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static CSharpFile Read(SyntaxNode root, SourceText source, WordProbe probe, CodeOptions options, CancellationToken cancellation)
    {
        var file = new CSharpFile();
        var uses = new StringUseFinder(new NameList(options.Shown));
        foreach (var expression in new StringFinder(probe).Find(root, cancellation))
        {
            var use = uses.Find(expression);
            if (IsWanted(use, options) && LogicalStringReader.Read(expression, source) is { } text && IsText(use, text.Block.Text.ToString()))
            {
                file._strings.Add(text);
                file._uses.Add(use);
            }
        }

        return file;
    }

    /// <summary>What a code fix may write for a finding.</summary>
    public ImmutableDictionary<string, string?> EditsFor(Finding finding) =>
        LiteralEdits.For(_strings[finding.Block], finding, isShownOnly: _uses[finding.Block] == StringUse.Shown);

    private static bool IsWanted(StringUse use, CodeOptions options) => use switch
    {
        StringUse.Working => false,
        StringUse.Log => options.Logs,
        StringUse.Exception => options.Exceptions,
        StringUse.Test => options.Tests,
        _ => true,
    };

    private static bool IsText(StringUse use, string text) =>
        use is StringUse.Shown or StringUse.ShownAndKept ? ProseShape.IsReadable(text) : ProseShape.IsProse(text);
}
