using System.Globalization;

namespace LanguageLint.Configuration;

/// <summary>
/// Translates the section names of <c>.editorconfig</c>: <c>*</c> <c>**</c> <c>?</c> <c>[abc]</c> <c>[!a-z]</c> <c>{a,b}</c>
/// <c>{1..9}</c> and <c>\</c> before any of them. They mean what they mean to the C# compiler, so that a section covers the same files
/// for the analyzer and the command line.
/// </summary>
public sealed class SectionGlob
{
    private readonly string _name;
    private int _at;

    private SectionGlob(string name) => _name = name;

    private bool IsDone => _at >= _name.Length;

    /// <summary>
    /// The pattern of a section, over paths that start at the folder of its file with <c>/</c>; null when the name is not well formed
    /// and so covers nothing.
    /// </summary>
    public static PathPattern? Compile(string section)
    {
        var pattern = new PathPattern.Builder();
        if (section.IndexOf('/') < 0)
        {
            pattern.Run(CharacterSet.Any).Text("/");
        }
        else if (section[0] != '/')
        {
            pattern.Text("/");
        }

        return new SectionGlob(section).List(pattern, inChoice: false) ? pattern.Build() : null;
    }

    /// <summary>Reads up to the end or, in a choice, up to and including the comma or brace that ends the alternative.</summary>
    private bool List(PathPattern.Builder pattern, bool inChoice)
    {
        while (!IsDone)
        {
            switch (_name[_at++])
            {
                case '*' when !IsDone && _name[_at] == '*':
                    _at++;
                    pattern.Run(CharacterSet.Any);
                    break;
                case '*':
                    pattern.Run(CharacterSet.InName);
                    break;
                case '?':
                    pattern.One(CharacterSet.Any);
                    break;
                case '[':
                    if (Class() is not { } set)
                    {
                        return false;
                    }

                    pattern.One(set);
                    break;
                case '{':
                    if (!Number(pattern) && !Choice(pattern))
                    {
                        return false;
                    }

                    break;
                case '}' or ',':
                    return inChoice;
                case '\\' when IsDone:
                    return false;
                case '\\':
                    pattern.One(CharacterSet.Of(_name[_at++]));
                    break;
                case var character:
                    pattern.One(CharacterSet.Of(character));
                    break;
            }
        }

        return !inChoice;
    }

    private bool Choice(PathPattern.Builder pattern)
    {
        var alternatives = new List<PathPattern.Builder>();
        do
        {
            var alternative = new PathPattern.Builder();
            if (!List(alternative, inChoice: true))
            {
                return false;
            }

            alternatives.Add(alternative);
        }
        while (_name[_at - 1] == ',');
        pattern.OneOf(alternatives);
        return true;
    }

    private bool Number(PathPattern.Builder pattern)
    {
        var close = _name.IndexOf('}', _at);
        var dots = close < 0 ? -1 : _name.IndexOf("..", _at, close - _at, StringComparison.Ordinal);
        if (dots < 0 || !TryParse(_name.Substring(_at, dots - _at), out var least) || !TryParse(_name.Substring(dots + 2, close - dots - 2), out var most))
        {
            return false;
        }

        pattern.Number(least, most);
        _at = close + 1;
        return true;

        static bool TryParse(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    private CharacterSet? Class()
    {
        var ranges = new List<(char, char)>();
        var isNegated = !IsDone && _name[_at] == '!';
        _at += isNegated ? 1 : 0;
        while (!IsDone)
        {
            var character = _name[_at++];
            if (character == ']')
            {
                return ranges.Count == 0 ? null : new CharacterSet(ranges, isNegated, CrossesFolders: true);
            }

            if (character == '\\' && !Escaped(out character))
            {
                return null;
            }

            var to = character;
            if (_at + 1 < _name.Length && _name[_at] == '-' && _name[_at + 1] != ']')
            {
                _at++;
                to = _name[_at++];
                if (to == '\\' && !Escaped(out to) || to < character)
                {
                    return null;
                }
            }

            ranges.Add((character, to));
        }

        return null;
    }

    private bool Escaped(out char character)
    {
        character = IsDone ? default : _name[_at++];
        return character != default;
    }
}
