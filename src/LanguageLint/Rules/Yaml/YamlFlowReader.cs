using LanguageLint.Text;

namespace LanguageLint.Rules.Yaml;

/// <summary>Reads lists and mappings in brackets, on one line or over several.</summary>
internal sealed class YamlFlowReader
{
    private readonly YamlCursor _cursor;
    private readonly YamlScalarReader _scalars;

    internal YamlFlowReader(YamlCursor cursor, YamlScalarReader scalars)
    {
        _cursor = cursor;
        _scalars = scalars;
    }

    /// <summary>
    /// Reads what starts at <c>[</c> or <c>{</c> here. Further lines are indented more than <paramref name="parentIndent"/>; the closing bracket may stand at it.
    /// </summary>
    internal YamlNode Read(int parentIndent)
    {
        _cursor.Enter();
        var start = _cursor.Here;
        YamlNode node = _cursor.Current == '['
            ? new YamlSequence(ReadItems(start, parentIndent), start)
            : new YamlMapping(ReadEntries(start, parentIndent), start);
        _cursor.Advance();
        _cursor.Leave();
        return node;
    }

    private List<YamlNode> ReadItems(LinePosition start, int parentIndent)
    {
        var items = new List<YamlNode>();
        Open(start, parentIndent);
        while (_cursor.Current != ']')
        {
            items.Add(ReadValue(']', parentIndent));
            EndItem(']', start, parentIndent);
        }

        return items;
    }

    private List<YamlEntry> ReadEntries(LinePosition start, int parentIndent)
    {
        var entries = new List<YamlEntry>();
        HashSet<string>? seen = null;
        Open(start, parentIndent);
        while (_cursor.Current != '}')
        {
            var key = ReadKey(parentIndent);
            YamlKeys.Check(key, entries, ref seen);
            SkipGap(start, parentIndent);
            entries.Add(new YamlEntry(key, ReadValue('}', parentIndent)));
            EndItem('}', start, parentIndent);
        }

        return entries;
    }

    private YamlScalar ReadKey(int parentIndent)
    {
        var key = _cursor.Current switch
        {
            '[' or '{' => throw _cursor.Error(YamlErrors.KeyNotText),
            ']' => throw _cursor.Error(YamlErrors.WrongBracket),
            ',' => throw _cursor.Error(YamlErrors.ItemExpected),
            '"' or '\'' => _scalars.ReadQuoted(parentIndent),
            _ => _scalars.ReadPlainLine(inFlow: true),
        };
        _cursor.SkipSpaces();
        if (!_cursor.AtIndicator(':'))
        {
            throw _cursor.Error(_cursor.Current == ':' ? YamlErrors.NoSpaceAfterColon : YamlErrors.PairExpected);
        }

        if (key.Start.Line != _cursor.Line)
        {
            throw YamlCursor.Error(key.Start, YamlErrors.KeyOverLines);
        }

        _cursor.Advance();
        return key;
    }

    private YamlNode ReadValue(char close, int parentIndent) => _cursor.Current switch
    {
        '[' or '{' => Read(parentIndent),
        '"' or '\'' => _scalars.ReadQuoted(parentIndent),
        ',' => throw _cursor.Error(YamlErrors.ItemExpected),
        ']' or '}' => throw _cursor.Error(_cursor.Current == close ? YamlErrors.ItemExpected : YamlErrors.WrongBracket),
        _ => _scalars.ReadPlainLine(inFlow: true),
    };

    private void Open(LinePosition start, int parentIndent)
    {
        _cursor.Advance();
        SkipGap(start, parentIndent);
    }

    // After an item: a comma and what follows it, or the closing bracket.
    private void EndItem(char close, LinePosition start, int parentIndent)
    {
        SkipGap(start, parentIndent);
        if (_cursor.Current == ',')
        {
            _cursor.Advance();
            SkipGap(start, parentIndent);
            return;
        }

        if (_cursor.Current != close)
        {
            throw _cursor.Error(_cursor.Current switch
            {
                ':' => close == ']' ? YamlErrors.PairInList : YamlErrors.ColonInValue,
                ']' or '}' => YamlErrors.WrongBracket,
                _ => YamlErrors.CommaExpected,
            });
        }
    }

    private void SkipGap(LinePosition start, int parentIndent)
    {
        var crossed = _cursor.SkipToContent();
        if (_cursor.AtEnd)
        {
            throw YamlCursor.Error(start, YamlErrors.OpenBracket);
        }

        if (!crossed)
        {
            return;
        }

        if (_cursor.AtDocumentMarker)
        {
            throw _cursor.Error(YamlErrors.SecondDocument);
        }

        var closes = _cursor.Current is ']' or '}' && _cursor.Indent == parentIndent;
        if (_cursor.Indent <= parentIndent && !closes)
        {
            throw _cursor.Error(YamlErrors.TooFarOut);
        }
    }
}
