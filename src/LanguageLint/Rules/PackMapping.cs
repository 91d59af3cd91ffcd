using LanguageLint.Rules.Yaml;
using LanguageLint.Text;

namespace LanguageLint.Rules;

/// <summary>A mapping of a pack with a known set of keys; asks for values by key and tells what is wrong with them.</summary>
internal sealed class PackMapping
{
    private readonly string _file;
    private readonly YamlMapping _mapping;
    private readonly string _what;

    /// <param name="file">The pack's name for messages.</param>
    /// <param name="node">The value that should be a mapping.</param>
    /// <param name="what">What it stands for, such as “a rule”.</param>
    /// <param name="keys">All keys it may have.</param>
    /// <exception cref="PackException">It is no mapping, or has a key that means nothing.</exception>
    public PackMapping(string file, YamlNode node, string what, IReadOnlyCollection<string> keys)
    {
        _file = file;
        _what = what;
        _mapping = node as YamlMapping ?? throw Error(node.Start, $"Here {what} is expected: lines of “key: value”.");
        foreach (var entry in _mapping.Entries)
        {
            if (!keys.Contains(entry.Key.Value))
            {
                var nearest = Nearest.Of(entry.Key.Value, keys);
                throw Error(entry.Key.Start, $"“{entry.Key.Value}” is no key of {what}.{(nearest is null ? $" It has {string.Join(", ", keys)}." : $" Did you mean “{nearest}”?")}");
            }
        }
    }

    /// <summary>Line and column of the mapping.</summary>
    public SourcePlace Place => PlaceOf(_mapping.Start);

    /// <summary>A place of this pack.</summary>
    public SourcePlace PlaceOf(LinePosition position) => new(_file, position.Line, position.Column);

    /// <summary>An error at a place of this pack.</summary>
    public PackException Error(LinePosition position, string message) => new(PlaceOf(position), message);

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => _mapping[key] is not null;

    /// <summary>The text of a key that has to be there.</summary>
    public YamlScalar Required(string key) =>
        _mapping[key] switch
        {
            YamlScalar { Value.Length: > 0 } scalar => scalar,
            null => throw Error(_mapping.Start, $"The key “{key}” is missing from {_what}. Add “{key}: …”."),
            var other => throw Error(other.Start, $"The key “{key}” needs a text."),
        };

    /// <summary>The text of a key, null when it is not there or empty.</summary>
    public string? Optional(string key) => _mapping[key] switch
    {
        null or YamlScalar { Value: "" } => null,
        YamlScalar scalar => scalar.Value,
        var other => throw Error(other.Start, $"The key “{key}” needs a text."),
    };

    /// <summary>The texts of a key: one, or a list.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key) => _mapping[key] is { } node ? TextsOf(node) : [];

    /// <summary>The text that a value has to be.</summary>
    public YamlScalar TextOf(YamlNode node) => node as YamlScalar ?? throw Error(node.Start, "A text is expected here.");

    /// <summary>The patterns of a key: one, or a list.</summary>
    public IReadOnlyList<Pattern> Patterns(string key) => _mapping[key] is { } node ? PatternsOf(node) : [];

    /// <summary>The patterns of a value: one, or a list.</summary>
    public IReadOnlyList<Pattern> PatternsOf(YamlNode node) => [.. TextsOf(node).Select(PatternOf)];

    /// <summary>The entries of a key whose value is a mapping.</summary>
    public IReadOnlyList<YamlEntry> Section(string key) => _mapping[key] switch
    {
        null or YamlScalar { Value: "" } => [],
        YamlMapping mapping => mapping.Entries,
        var other => throw Error(other.Start, $"“{key}” holds lines of “name: …”."),
    };

    /// <summary>The mappings in a key's list.</summary>
    public IEnumerable<PackMapping> Mappings(string key, string what, IReadOnlyCollection<string> keys) => _mapping[key] switch
    {
        null or YamlScalar { Value: "" } => [],
        YamlSequence list => list.Items.Select(item => new PackMapping(_file, item, what, keys)),
        var other => throw Error(other.Start, $"“{key}” holds a list: each item starts with “- ”."),
    };

    /// <summary>The mapping of a key; null when it is not there.</summary>
    public PackMapping? Mapping(string key, string what, IReadOnlyCollection<string> keys) =>
        _mapping[key] is { } node ? new PackMapping(_file, node, what, keys) : null;

    /// <summary>One of a set of names, in kebab case.</summary>
    public T OneOf<T>(YamlScalar scalar, string key, IReadOnlyDictionary<string, T> values)
    {
        if (values.TryGetValue(scalar.Value, out var value))
        {
            return value;
        }

        var nearest = Nearest.Of(scalar.Value, values.Keys);
        throw Error(scalar.Start, $"“{scalar.Value}” is no {key}. {(nearest is null ? $"Write one of {string.Join(", ", values.Keys)}." : $"Did you mean “{nearest}”?")}");
    }

    /// <summary>The values of a key, each one of a set of names.</summary>
    public IReadOnlyList<T> ManyOf<T>(string key, IReadOnlyDictionary<string, T> values) =>
        [.. Texts(key).Select(scalar => OneOf(scalar, key, values))];

    private IReadOnlyList<YamlScalar> TextsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => [.. list.Items.Select(item => item as YamlScalar ?? throw Error(item.Start, "A text is expected here. Put quotes around it if it holds “: ” or starts with “{” or “[”."))],
        _ => throw Error(node.Start, "A text or a list of texts is expected here."),
    };

    private Pattern PatternOf(YamlScalar scalar)
    {
        try
        {
            return new Pattern(scalar.Value, PatternParser.Parse(scalar.Value), PlaceOf(scalar.PositionOf(0)));
        }
        catch (PatternException problem)
        {
            throw new PackException(PlaceOf(scalar.PositionOf(problem.Offset)), problem.Message, problem);
        }
    }
}
