using LanguageLint.Rules;

namespace LanguageLint.Matching;

/// <summary>The word classes of a run by name, each a list of patterns.</summary>
internal sealed class WordClasses
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Pattern>> _classes;

    /// <exception cref="PackException">A class holds itself.</exception>
    public WordClasses(IReadOnlyDictionary<string, IReadOnlyList<Pattern>> classes)
    {
        _classes = classes;
        var closed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in classes.Keys)
        {
            RefuseCycle(name, [], closed);
        }
    }

    /// <summary>The names of all classes.</summary>
    public IEnumerable<string> Names => _classes.Keys;

    /// <summary>The entries of all classes.</summary>
    public IEnumerable<Pattern> Entries => _classes.Values.SelectMany(entries => entries);

    /// <summary>The entries of a class; empty when there is none of this name.</summary>
    public IReadOnlyList<Pattern> this[string name] => _classes.TryGetValue(name, out var entries) ? entries : [];

    /// <summary>Whether there is a class of this name.</summary>
    public bool Has(string name) => _classes.ContainsKey(name);

    private void RefuseCycle(string name, HashSet<string> open, HashSet<string> closed)
    {
        if (!closed.Add(name))
        {
            return;
        }

        open.Add(name);
        foreach (var entry in this[name])
        {
            foreach (var inner in ClassesIn(entry.Root))
            {
                if (open.Contains(inner.Name))
                {
                    throw new PackException(entry.Place with { Column = entry.Place.Column + inner.Offset }, $"The word class <{inner.Name}> holds itself. Take it out of its own entries.");
                }

                RefuseCycle(inner.Name, open, closed);
            }
        }

        open.Remove(name);
    }

    private static IEnumerable<ClassNode> ClassesIn(PatternNode node) => node switch
    {
        ClassNode named => [named],
        SequenceNode sequence => sequence.Items.SelectMany(ClassesIn),
        ChoiceNode choice => choice.Branches.SelectMany(ClassesIn),
        OptionalNode optional => ClassesIn(optional.Item),
        CaptureNode capture => ClassesIn(capture.Item),
        _ => [],
    };
}
