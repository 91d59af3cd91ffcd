using System.Globalization;
using System.Text;
using LanguageLint.Documents.Rtf;
using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Puts certain replacements into a rich text file; every other byte of it stays as it is.</summary>
public static class RtfFixer
{
    /// <summary>Whether a document was read from rich text.</summary>
    public static bool CanFix(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Blocks.Any(block => block.Map is RtfMap);
    }

    /// <summary>The file with all certain replacements whose words stand in it without formatting between them.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="document">What a reader read from these bytes.</param>
    /// <param name="findings">The findings in it.</param>
    public static RevisionResult Fix(byte[] bytes, Document document, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(findings);
        var planned = new List<(TextSpan Span, AppliedChange Change)>();
        foreach (var finding in findings)
        {
            var block = document.Blocks[finding.Block];
            if (Replacement.Of(finding, block) is { } replacement && block.Map.Locate(replacement.Span)[0] is RtfOrigin { Bytes: var span }
                && IsPlain(bytes.AsSpan(span.Start, span.Length)))
            {
                var old = block.Text.Slice(replacement.Span.Start, replacement.Span.Length).ToString();
                planned.Add((span, new AppliedChange(finding, old, replacement.Text, block.Place)));
            }
        }

        planned.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var changed = new List<byte>(bytes.Length + planned.Count * 16);
        var made = new List<AppliedChange>();
        var at = 0;
        foreach (var (span, change) in planned)
        {
            if (span.Start >= at)
            {
                changed.AddRange(bytes.AsSpan(at, span.Start - at));
                changed.AddRange(Encoding.ASCII.GetBytes(Written(change.New)));
                at = span.End;
                made.Add(change);
            }
        }

        changed.AddRange(bytes.AsSpan(at));
        return new RevisionResult { Bytes = made.Count == 0 ? bytes : [.. changed], Changes = made };
    }

    // Letters, and the ways in which RTF writes letters; no groups and no formatting.
    private static bool IsPlain(ReadOnlySpan<byte> source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is (byte)'{' or (byte)'}')
            {
                return false;
            }

            if (source[i] == '\\' && (i + 1 == source.Length || !IsLetter(source[(i + 1)..])))
            {
                return false;
            }

            i += source[i] == '\\' ? 1 : 0;
        }

        return true;
    }

    private static bool IsLetter(ReadOnlySpan<byte> control) => control switch
    {
        [(byte)'\'' or (byte)'~' or (byte)'-' or (byte)'_' or (byte)'\\' or (byte)'{' or (byte)'}', ..] => true,
        [(byte)'u', (byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..] => true,
        _ => control.StartsWith("rquote"u8) || control.StartsWith("lquote"u8) || control.StartsWith("endash"u8) || control.StartsWith("emdash"u8),
    };

    private static string Written(string text)
    {
        var rtf = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' or '{' or '}' => rtf.Append('\\').Append(c),
                >= ' ' and <= '~' => rtf.Append(c),
                _ => rtf.Append(CultureInfo.InvariantCulture, $"{{\\uc1\\u{(short)c}?}}"),
            };
        }

        return rtf.ToString();
    }
}
