using LanguageLint.Configuration;

namespace LanguageLint.Cli.Files;

/// <summary>One line of a <c>.gitignore</c>, with the meaning that <c>git help gitignore</c> gives it.</summary>
internal sealed class GitIgnorePattern
{
    private readonly PathPattern _pattern;
    private readonly bool _isForFolders;
    private readonly bool _isForNames;

    private GitIgnorePattern(PathPattern pattern, bool isNegated, bool isForFolders, bool isForNames)
    {
        _pattern = pattern;
        IsNegated = isNegated;
        _isForFolders = isForFolders;
        _isForNames = isForNames;
    }

    /// <summary>Whether the line takes back what an earlier line ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; null when it is empty, a comment, or not well formed and so matches nothing.</summary>
    public static GitIgnorePattern? Parse(string line)
    {
        var text = WithoutTrailingSpaces(line);
        if (text.Length == 0 || text[0] == '#')
        {
            return null;
        }

        var isNegated = text[0] == '!';
        text = isNegated ? text[1..] : text;
        var isForFolders = text.EndsWith('/');
        text = isForFolders ? text[..^1] : text;
        var isForNames = !text.Contains('/');
        text = text.StartsWith('/') ? text[1..] : text;
        return text.Length > 0 && Compile(text) is { } pattern ? new GitIgnorePattern(pattern, isNegated, isForFolders, isForNames) : null;
    }

    /// <summary>Whether the line speaks of this file or folder.</summary>
    /// <param name="path">Its path from the folder of the <c>.gitignore</c>, parted by <c>/</c>.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Matches(string path, bool isFolder) =>
        (isFolder || !_isForFolders) && _pattern.Matches(_isForNames ? path[(path.LastIndexOf('/') + 1)..] : path);

    private static string WithoutTrailingSpaces(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !IsEscaped(line, end - 1))
        {
            end--;
        }

        return line[..end];
    }

    private static bool IsEscaped(string line, int index)
    {
        var slashes = 0;
        while (index - slashes > 0 && line[index - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    private static PathPattern? Compile(string text)
    {
        var pattern = new PathPattern.Builder();
        for (var i = 0; i < text.Length;)
        {
            switch (text[i])
            {
                case '*':
                    i = Stars(text, i, pattern);
                    break;
                case '?':
                    pattern.One(CharacterSet.InName);
                    i++;
                    break;
                case '[':
                    if (GitIgnoreClass.Parse(text, ref i) is not { } set)
                    {
                        return null;
                    }

                    pattern.One(set);
                    break;
                case '\\' when i + 1 == text.Length:
                    return null;
                case '\\':
                    pattern.One(CharacterSet.Of(text[i + 1]));
                    i += 2;
                    break;
                case var character:
                    pattern.One(CharacterSet.Of(character));
                    i++;
                    break;
            }
        }

        return pattern.Build();
    }

    /// <summary>Reads a run of stars: two that fill the place between slashes cross folders, all others stay in a name.</summary>
    private static int Stars(string text, int start, PathPattern.Builder pattern)
    {
        var end = start;
        while (end < text.Length && text[end] == '*')
        {
            end++;
        }

        var opens = start == 0 || text[start - 1] == '/';
        if (end - start == 1 || !opens || (end < text.Length && text[end] != '/'))
        {
            pattern.Run(CharacterSet.InName);
            return end;
        }

        if (end == text.Length)
        {
            pattern.Run(CharacterSet.Any);
            return end;
        }

        // “**/” stands for no folder or any number of them.
        pattern.OneOf([new PathPattern.Builder().Run(CharacterSet.Any).Text("/"), new PathPattern.Builder()]);
        return end + 1;
    }
}
