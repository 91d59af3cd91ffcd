using LanguageLint.Rules.Yaml;

namespace LanguageLint.Rules;

/// <summary>Reads packs. Every mistake is told with file, line, column, what is wrong and what would be right.</summary>
public static class PackReader
{
    private static readonly string[] Sections = ["pack", "style", "rules", "classes", "terms", "names", "any-case", "statutory", "sources"];

    /// <summary>Reads one pack.</summary>
    /// <param name="file">The name to use in messages.</param>
    /// <param name="text">The file's text.</param>
    /// <exception cref="PackException">The text is no pack.</exception>
    public static RulePack Read(string file, string text)
    {
        var root = Parse(file, text);
        if (root is YamlScalar { Value: "" })
        {
            return new RulePack { File = file };
        }

        var pack = new PackMapping(file, root, "a pack", Sections);
        var terms = pack.Section("terms").ToDictionary(entry => entry.Key.Value, entry => Term(file, entry.Value), StringComparer.Ordinal);
        var style = pack.Mapping("style", "a house style", StyleReader.Keys) is { } stated ? StyleReader.Read(stated, terms) : null;
        return new RulePack
        {
            File = file,
            Style = style,
            Rules = [.. pack.Mappings("rules", "a rule", RuleReader.Keys).Select(rule => RuleReader.Read(rule) with { Style = style?.Name })],
            Classes = pack.Section("classes").ToDictionary(entry => entry.Key.Value, entry => (IReadOnlyList<Pattern>)pack.PatternsOf(entry.Value), StringComparer.Ordinal),
            Terms = style is null ? terms : new Dictionary<string, HouseTerm>(),
            Names = [.. pack.Texts("names").Select(scalar => Name(pack, scalar))],
            AnyCaseNames = [.. pack.Texts("any-case").Select(scalar => Name(pack, scalar))],
            Statutory = pack.Patterns("statutory"),
            Sources = pack.Section("sources").ToDictionary(entry => entry.Key.Value, entry => Source(file, entry), StringComparer.Ordinal),
        };
    }

    private static YamlNode Parse(string file, string text)
    {
        try
        {
            return YamlReader.Read(text);
        }
        catch (YamlException problem)
        {
            throw new PackException(new SourcePlace(file, problem.Line, problem.Column), problem.Message, problem);
        }
    }

    // A name is a row of words; a year at its end may be left out. A pattern's signs would pass for commas and protect nothing.
    private static Pattern Name(PackMapping pack, YamlScalar scalar)
    {
        var text = scalar.Value;
        if (text.IndexOfAny(['|', '[', ']', '<', '>']) >= 0)
        {
            throw pack.Error(scalar.Start, $"“{text}” is written like a pattern, and a name is written as it stands in a text. Give each spelling a line of its own.");
        }

        var words = new List<PatternNode>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && IsPartOfName(text, at))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(NameWord(text.Substring(start, at - start), start, last: at == text.Length));
            }
            else if (text[at] is not ' ')
            {
                words.Add(new CommaNode());
            }

            at += at == start ? 1 : 0;
        }

        return words.Exists(word => word is WordNode)
            ? new Pattern(text, words.Count == 1 ? words[0] : new SequenceNode(words), pack.PlaceOf(scalar.Start))
            : throw pack.Error(scalar.Start, "A name needs at least one word.");
    }

    private static bool IsPartOfName(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’' or '-' or '/' || char.IsSurrogate(text[at]);

    private static PatternNode NameWord(string word, int offset, bool last)
    {
        if (last && word.Length == 4 && word.All(char.IsDigit))
        {
            return new OptionalNode(new WordNode(word, WordFamily.None, offset));
        }

        return word.EndsWith("/n", StringComparison.Ordinal)
            ? new WordNode(word.Substring(0, word.Length - 2), WordFamily.Noun, offset)
            : new WordNode(word.Replace('/', ' ').Trim(), WordFamily.None, offset);
    }

    private static HouseTerm Term(string file, YamlNode node)
    {
        var term = new PackMapping(file, node, "a term", ["one", "many"]);
        return new HouseTerm(term.Required("one").Value, term.Required("many").Value);
    }

    private static RuleSource Source(string file, YamlEntry entry)
    {
        var source = new PackMapping(file, entry.Value, "a source", ["title", "publisher", "year", "url", "region", "note"]);
        return new RuleSource
        {
            Key = entry.Key.Value,
            Title = source.Required("title").Value,
            Publisher = source.Optional("publisher"),
            Year = source.Optional("year"),
            Url = source.Optional("url"),
            Region = source.Optional("region"),
            Note = source.Optional("note"),
        };
    }
}
