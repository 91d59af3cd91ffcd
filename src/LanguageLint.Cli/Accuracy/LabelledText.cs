using System.Text.Json;
using LanguageLint.Text;

namespace LanguageLint.Cli.Accuracy;

/// <summary>A text and the labels that a reviewer gave it.</summary>
/// <param name="File">The text's file name.</param>
/// <param name="Text">The text, byte order mark left out.</param>
/// <param name="Labels">The labels, in the order of their file.</param>
internal sealed record LabelledText(string File, string Text, IReadOnlyList<Label> Labels)
{
    /// <summary>Reads <paramref name="path"/> and the file of its name that ends in <c>.json</c>: <c>{"labels":[{"start","end","text","category","tier"}]}</c>, offsets in code points.</summary>
    /// <exception cref="UsageException">One of them cannot be read, or a label does not stand where it says.</exception>
    public static LabelledText Read(string path)
    {
        var labels = Path.ChangeExtension(path, ".json");
        try
        {
            var text = System.IO.File.ReadAllText(path);
            using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(labels));
            var offsets = CodePointOffsets(text);
            return new LabelledText(
                Path.GetFileName(path), text,
                [.. json.RootElement.GetProperty("labels").EnumerateArray().Select((label, index) => Read(label, index, text, offsets, labels))]);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{labels}: There are no labels for {Path.GetFileName(path)}: write them, or take the text out of the folder.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: This text or its labels may not be read: ask their owner for permission.");
        }
        catch (JsonException problem)
        {
            throw new UsageException($"{labels}({problem.LineNumber + 1},{problem.BytePositionInLine + 1}): This is not JSON: put it right here.");
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"{labels}: These are no labels: each needs start, end, text, category and tier.");
        }
    }

    /// <summary>How many words a part of the text has: runs without white space.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var isInWord = false;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            words += !isSpace && !isInWord ? 1 : 0;
            isInWord = !isSpace;
        }

        return words;
    }

    private static Label Read(JsonElement label, int index, string text, List<int> offsets, string file)
    {
        var (start, end) = (label.GetProperty("start").GetInt32(), label.GetProperty("end").GetInt32());
        var words = label.GetProperty("text").GetString()!;
        if (start < 0 || end < start || end >= offsets.Count || text[offsets[start]..offsets[end]] != words)
        {
            throw new UsageException($"{file}: Label {index + 1} does not stand at {start} to {end} of its text: count its place anew, in characters from 0.");
        }

        var tier = label.GetProperty("tier").GetString();
        return new Label(
            TextSpan.FromBounds(offsets[start], offsets[end]),
            CountWords(words),
            label.GetProperty("category").GetString()!,
            Enum.TryParse<LabelTier>(tier, ignoreCase: true, out var known)
                ? known
                : throw new UsageException($"{file}: Label {index + 1} has the tier “{tier}”: it is must, may or trap."));
    }

    /// <summary>The UTF-16 offset of each code point, and of the end.</summary>
    private static List<int> CodePointOffsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return offsets;
    }
}
