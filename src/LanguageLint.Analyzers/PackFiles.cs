using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using LanguageLint.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers;

/// <summary>The house packs of a compilation: its additional files <c>*.languagelint.yml</c>.</summary>
/// <param name="Texts">The packs' texts.</param>
/// <param name="Book">The built-in rules and those of the packs; the built-in ones alone where a pack cannot be used.</param>
/// <param name="Mistakes">What is wrong with the packs.</param>
internal sealed record PackFiles(ImmutableArray<SourceText> Texts, RuleBook Book, IReadOnlyList<PackException> Mistakes)
{
    private const string Extension = ".languagelint.yml";

    // An editor compiles at every stroke; the packs are read again only when one of them has changed. By the text of the first pack.
    private static readonly ConditionalWeakTable<SourceText, PackFiles> Known = new();

    /// <summary>Whether a file is a house pack.</summary>
    public static bool IsPack(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads and compiles the packs among some files.</summary>
    public static PackFiles Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var packs = files.Where(file => IsPack(file.Path)).Select(file => (file.Path, Text: file.GetText(cancellation)!)).Where(pack => pack.Text is not null).ToImmutableArray();
        var texts = packs.Select(pack => pack.Text).ToImmutableArray();
        if (texts.IsEmpty)
        {
            return new PackFiles(texts, RuleBook.BuiltIn, []);
        }

        if (!Known.TryGetValue(texts[0], out var known) || !known.Texts.SequenceEqual(texts))
        {
            known = Compile(packs);
            Known.Remove(texts[0]);
            Known.GetValue(texts[0], _ => known);
        }

        return known;
    }

    /// <summary>A place in an additional file, up to the end of its line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="line">1-based line.</param>
    /// <param name="column">1-based column.</param>
    public static Location LocationOf(string path, SourceText text, int line, int column)
    {
        var found = text.Lines[Math.Min(Math.Max(0, line - 1), text.Lines.Count - 1)];
        var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(Math.Min(found.Start + Math.Max(0, column - 1), found.End), found.End);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }

    private static PackFiles Compile(ImmutableArray<(string Path, SourceText Text)> files)
    {
        var packs = new List<RulePack>();
        var mistakes = new List<PackException>();
        foreach (var (path, text) in files)
        {
            try
            {
                packs.Add(OnlyHouseIds(PackReader.Read(path, text.ToString())));
            }
            catch (PackException mistake)
            {
                mistakes.Add(mistake);
            }
        }

        try
        {
            return new PackFiles(files.Select(file => file.Text).ToImmutableArray(), RuleBook.With(mistakes.Count == 0 ? packs : []), mistakes);
        }
        catch (PackException mistake)
        {
            return new PackFiles(files.Select(file => file.Text).ToImmutableArray(), RuleBook.BuiltIn, [mistake]);
        }
    }

    // The compiler knows the built-in ids and LLH001 to LLH999, and stops an analyzer that reports another.
    private static RulePack OnlyHouseIds(RulePack pack)
    {
        var stranger = pack.Rules.FirstOrDefault(rule => !rule.Id.StartsWith("LLH", StringComparison.Ordinal));
        return stranger is null ? pack
            : throw new PackException(stranger.Place, $"The rules of a house pack have ids from LLH001 to LLH999, not {stranger.Id}.");
    }
}
