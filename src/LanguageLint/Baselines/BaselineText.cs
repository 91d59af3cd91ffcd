using System.Globalization;
using System.Text;

namespace LanguageLint.Baselines;

/// <summary>
/// Reads and writes version 1 of the baseline file: a heading, then a line for each entry, sorted, so that two people's changes merge line by line.
/// A line holds the rule, the hashes of the phrase, of two words left and of two words right (8 hexadecimal digits each), the count, and the path, parted by spaces.
/// In paths <c>%</c> and control characters are written as <c>%</c> and two hexadecimal digits.
/// </summary>
public static class BaselineText
{
    private const string Heading = "languagelint baseline ";
    private const string Version = "1";
    private const string Explained = "# Findings accepted for now, without their text: rule, phrase, left, right, count, path.";
    private const int Fields = 6;

    /// <summary>The text of a baseline, with line feeds.</summary>
    public static string Write(Baseline baseline)
    {
        var text = new StringBuilder().Append(Heading).Append(Version + "\n").Append(Explained).Append('\n');
        foreach (var (path, key, count) in baseline.Entries)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, "{0} {1:x8} {2:x8} {3:x8} {4} ", key.Rule, key.Phrase, key.Left, key.Right, count);
            WritePath(text, path);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads a baseline. Empty lines and lines that begin with <c>#</c> are skipped.</summary>
    /// <exception cref="BaselineException">It cannot be used.</exception>
    public static Baseline Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n');
        var heading = lines[0].TrimEnd();
        if (heading != Heading + Version)
        {
            throw new BaselineException(1, heading.StartsWith(Heading, StringComparison.Ordinal)
                ? "This baseline was written by a newer version of the tool: update the tool, or write the baseline again."
                : $"A baseline begins with “{Heading}{Version}”: write it again with the command “baseline”.");
        }

        var entries = new List<BaselineEntry>(lines.Length);
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length > 0 && line[0] != '#')
            {
                entries.Add(Entry(line) ?? throw new BaselineException(i + 1, Problem(line)));
            }
        }

        return new Baseline(entries);
    }

    private static BaselineEntry? Entry(string line)
    {
        var fields = line.Split([' '], Fields);
        return fields.Length == Fields && Hash(fields[1]) is { } phrase && Hash(fields[2]) is { } left && Hash(fields[3]) is { } right
            && int.TryParse(fields[4], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            && Path(fields[5]) is { Length: > 0 } path
                ? new BaselineEntry(path, new FindingKey(fields[0], phrase, left, right), count)
                : null;
    }

    private static string Problem(string line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal)
            ? "A merge stopped here: keep the lines of both sides and take out its marks."
            : "A line holds rule, three hashes, count and path, parted by spaces: restore it, or write the baseline again.";

    private static uint? Hash(string field) =>
        field.Length == 8 && uint.TryParse(field, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash) ? hash : null;

    private static void WritePath(StringBuilder text, string path)
    {
        foreach (var c in path)
        {
            if (c == '%' || char.IsControl(c))
            {
                text.Append('%').Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }
    }

    private static string? Path(string written)
    {
        var path = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '%')
            {
                path.Append(written[i]);
            }
            else if (i + 2 < written.Length && byte.TryParse(written.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                path.Append((char)code);
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return path.ToString();
    }
}
