using LanguageLint.Templates.Markup;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Templates.Masks;

/// <summary>
/// Reads files of template languages. What a tag prints is a hole, what it steers is left out, and what stands in the body of a block is text.
/// A template that holds tags of HTML is read as HTML, every other as plain text.
/// </summary>
public sealed class TemplateFormat : ITextFormat
{
    private static readonly Dictionary<string, Dialect> Dialects = new(StringComparer.Ordinal)
    {
        [".liquid"] = Dialect.Braces | Dialect.Percent,
        [".hbs"] = Dialect.Braces,
        [".handlebars"] = Dialect.Braces,
        [".mustache"] = Dialect.Braces,
        [".scriban"] = Dialect.Braces | Dialect.ScribanComments,
        [".sbn"] = Dialect.Braces | Dialect.ScribanComments,
        [".njk"] = Dialect.Braces | Dialect.Percent | Dialect.HashComments,
        [".nunjucks"] = Dialect.Braces | Dialect.Percent | Dialect.HashComments,
        [".jinja"] = Dialect.Braces | Dialect.Percent | Dialect.HashComments,
        [".jinja2"] = Dialect.Braces | Dialect.Percent | Dialect.HashComments,
        [".j2"] = Dialect.Braces | Dialect.Percent | Dialect.HashComments,
        [".twig"] = Dialect.Braces | Dialect.Percent | Dialect.HashComments,
        [".erb"] = Dialect.Angle | Dialect.DashTrims,
        [".ejs"] = Dialect.Angle,
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [.. Dialects.Keys];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Dialects.ContainsKey(file.Extension);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation)
    {
        var mask = TemplateMask.Of(file.Text.Span, Dialects[file.Extension]);
        return HasElements(file.Text.Span)
            ? HtmlReader.Read(file, mask, hasComponents: false, cancellation)
            : ReadText(file, mask, cancellation);
    }

    /// <summary>Reads a template of plain text. A line that holds nothing but what steers parts paragraphs, as a blank line does.</summary>
    internal static Document ReadText(TextFile file, Mask mask, CancellationToken cancellation)
    {
        var (slices, lines) = ParagraphSplitter.Split(mask.Apply(file.Text, gap: ' ', hole: null), cancellation);
        var blocks = new List<TextBlock>(slices.Count);
        foreach (var slice in slices)
        {
            var span = ((OffsetMap)slice.Map).ToFile(new TextSpan(0, slice.Text.Length));
            if (!mask.Touches(span))
            {
                // Nothing of a template stands in it: it is as it was split off.
                if (Prose.HasWords(slice.Text.Span, slice.Holes))
                {
                    blocks.Add(new TextBlock(file.Text.Slice(span.Start, span.Length), slice.Scope, slice.Map, slice.Holes));
                }

                continue;
            }

            var prose = new Prose(file.Text, mask);
            prose.AddSource(span.Start, span.Length);
            if (prose.ToBlock(slice.Scope) is { } block)
            {
                blocks.Add(block);
            }
        }

        return new Document
        {
            Path = file.Path,
            Kind = LetterShape.KindOf(blocks),
            Blocks = blocks,
            Lines = lines,
            Directives = FileDirectives.Of(file.Text.Span, blocks, mask.Comments),
        };
    }

    // An end tag shows best: a lone '<' may be anything.
    private static bool HasElements(ReadOnlySpan<char> text)
    {
        for (int at = 0, next; (next = text[at..].IndexOf("</")) >= 0; at += next + 2)
        {
            if (at + next + 2 < text.Length && Ascii.IsLetter(text[at + next + 2]))
            {
                return true;
            }
        }

        return text.IndexOf("<br", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
