using System.Globalization;
using System.Text;

namespace LanguageLint.Cli.Changes;

/// <summary>Reads what <c>git diff</c> writes.</summary>
internal static class GitDiff
{
    /// <summary>The new lines of each file, by its path from the root of the repository, out of <c>git diff --unified=0</c>.</summary>
    public static Dictionary<string, List<LineRange>> Lines(string diff)
    {
        var files = new Dictionary<string, List<LineRange>>(StringComparer.Ordinal);
        List<LineRange>? current = null;
        var left = 0;
        foreach (var line in diff.Split('\n'))
        {
            if (left > 0 && line.Length > 0 && line[0] is '+' or '-' && left-- > 0)
            {
                // A line of the hunk, which may look like a heading.
                continue;
            }

            if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                var path = Unquoted(line[4..].TrimEnd('\t', '\r'));
                current = path == "/dev/null" ? null : files[path["b/".Length..]] = [];
            }
            else if (line.StartsWith("@@ -", StringComparison.Ordinal) && current is not null)
            {
                var parts = line.Split(' ');
                var (_, removed) = Range(parts[1]);
                var (first, added) = Range(parts[2]);
                left = removed + added;
                if (added > 0)
                {
                    current.Add(new LineRange(first, first + added - 1));
                }
            }
        }

        return files;
    }

    /// <summary>Paths of the binary files, from the root of the repository, out of <c>git diff --numstat -z</c>.</summary>
    public static IReadOnlyList<string> Binaries(string numstat)
    {
        var binaries = new List<string>();
        var fields = numstat.Split('\0');
        for (var i = 0; i < fields.Length; i++)
        {
            var columns = fields[i].Split('\t', 3);
            if (columns.Length < 3)
            {
                continue;
            }

            // A file that was renamed has its old and its new name in fields of their own.
            var path = columns[2].Length > 0 ? columns[2] : fields[i += 2];
            if (columns[0] == "-")
            {
                binaries.Add(path);
            }
        }

        return binaries;
    }

    // “-12,3” or “+12”: the first line, and how many.
    private static (int First, int Count) Range(string text)
    {
        var numbers = text[1..].Split(',');
        return (Number(numbers[0]), numbers.Length == 1 ? 1 : Number(numbers[1]));
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A path as git writes it: in quotation marks, with the escapes of C, where it holds unusual characters.</summary>
    private static string Unquoted(string path)
    {
        if (path.Length < 2 || path[0] != '"')
        {
            return path;
        }

        var bytes = new List<byte>(path.Length);
        for (var i = 1; i < path.Length - 1; i++)
        {
            if (path[i] != '\\')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(path, i, 1));
            }
            else if (char.IsAsciiDigit(path[++i]))
            {
                bytes.Add(Convert.ToByte(path.Substring(i, 3), 8));
                i += 2;
            }
            else
            {
                bytes.Add((byte)(path[i] switch { 'a' => '\a', 'b' => '\b', 't' => '\t', 'n' => '\n', 'v' => '\v', 'f' => '\f', 'r' => '\r', var other => other }));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
