namespace LanguageLint.Analyzers.CSharp;

/// <summary>
/// Names by which strings are told apart: whole names, beginnings (<c>Throw*</c>) and endings (<c>*Exception</c>). Written as one text, parted by white space.
/// </summary>
internal sealed class NameList
{
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [];
    private readonly List<string> _endings = [];

    public NameList(string names)
    {
        foreach (var name in names.Split((char[])[' ', '\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name[0] == '*')
            {
                _endings.Add(name.Substring(1));
            }
            else if (name[name.Length - 1] == '*')
            {
                _beginnings.Add(name.Substring(0, name.Length - 1));
            }
            else
            {
                _whole.Add(name);
            }
        }
    }

    /// <summary>Whether a name is in the list. A beginning counts where the next letter is a capital or nothing follows: <c>Log*</c> is not <c>Login</c>.</summary>
    public bool Contains(string name)
    {
        if (_whole.Contains(name))
        {
            return true;
        }

        foreach (var beginning in _beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.Ordinal) && (name.Length == beginning.Length || !char.IsLower(name[beginning.Length])))
            {
                return true;
            }
        }

        foreach (var ending in _endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
