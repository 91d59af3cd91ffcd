namespace LanguageLint.Configuration;

/// <summary>
/// An <c>.editorconfig</c>, read as the C# compiler reads it: sections by glob, lines of <c>key = value</c>, comments after <c>#</c> or
/// <c>;</c>. What is not well formed is passed over, since the file also speaks to other tools.
/// </summary>
public sealed class ConfigurationFile
{
    private readonly string _folder;
    private readonly List<Section> _sections = [];

    private ConfigurationFile(string folder) => _folder = folder;

    /// <summary>Whether files of folders further up have no say.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="path">The file's absolute path, with <c>/</c> between folders.</param>
    /// <param name="text">Its text.</param>
    public static ConfigurationFile Parse(string path, string text)
    {
        var file = new ConfigurationFile(path.Substring(0, path.LastIndexOf('/') + 1));
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = WithoutComment(raw.Trim(' ', '\t', '\r', '\uFEFF'));
            if (line.Length > 2 && line[0] == '[' && line[line.Length - 1] == ']')
            {
                var section = line.Substring(1, line.Length - 2);
                file._sections.Add(new Section(section, SectionGlob.Compile(section)));
            }
            else if (Entry(line, path, number) is { } entry)
            {
                file.Add(entry);
            }
        }

        return file;
    }

    /// <summary>What the files of a folder and those above it say of one file, the strongest last.</summary>
    /// <param name="nearestFirst">The files, from the nearest folder up; none is asked for after a root.</param>
    /// <param name="path">The absolute path of the file to be checked, with <c>/</c> between folders.</param>
    public static IReadOnlyList<ConfigurationEntry> Merge(IEnumerable<ConfigurationFile> nearestFirst, string path)
    {
        var files = new Stack<ConfigurationFile>();
        foreach (var file in nearestFirst)
        {
            files.Push(file);
            if (file.IsRoot)
            {
                break;
            }
        }

        return [.. files.SelectMany(file => file.EntriesFor(path))];
    }

    /// <summary>The entries of all sections that cover a file, in the order they are written: a later one is stronger.</summary>
    /// <param name="path">The absolute path of the file to be checked, with <c>/</c> between folders.</param>
    private IEnumerable<ConfigurationEntry> EntriesFor(string path)
    {
        if (!path.StartsWith(_folder, StringComparison.Ordinal))
        {
            return [];
        }

        var relative = path.Substring(_folder.Length - 1);
        return _sections.Where(section => section.Pattern?.Matches(relative) == true).SelectMany(section => section.Entries);
    }

    private void Add(ConfigurationEntry entry)
    {
        if (_sections.Count > 0)
        {
            var section = _sections[_sections.Count - 1];
            section.Entries.Add(entry with { Section = section.Name });
        }
        else if (entry.Key == "root")
        {
            IsRoot = entry.Value.Equals("true", StringComparison.OrdinalIgnoreCase);
        }
    }

    private static ConfigurationEntry? Entry(string line, string path, int number)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '.' or '-' or '_'))
        {
            end++;
        }

        var rest = line.Substring(end).TrimStart();
        return end > 0 && rest.Length > 0 && rest[0] is '=' or ':'
#pragma warning disable CA1308 // Keys are compared and shown in lower case.
            ? new ConfigurationEntry(line.Substring(0, end).ToLowerInvariant(), rest.Substring(1).Trim(), path, number)
#pragma warning restore CA1308
            : null;
    }

    private static string WithoutComment(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '#' or ';' && (line[0] != '[' || i == 0 || line[i - 1] != '\\'))
            {
                return line.Substring(0, i).TrimEnd();
            }
        }

        return line;
    }

    private sealed record Section(string Name, PathPattern? Pattern)
    {
        public List<ConfigurationEntry> Entries { get; } = [];
    }
}
