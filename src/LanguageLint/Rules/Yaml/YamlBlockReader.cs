using LanguageLint.Text;

namespace LanguageLint.Rules.Yaml;

/// <summary>Reads what indentation holds together: mappings and lists over lines, and the values in them.</summary>
internal sealed class YamlBlockReader
{
    private readonly YamlCursor _cursor;
    private readonly YamlScalarReader _scalars;
    private readonly YamlFlowReader _flow;

    internal YamlBlockReader(YamlCursor cursor)
    {
        _cursor = cursor;
        _scalars = new YamlScalarReader(cursor);
        _flow = new YamlFlowReader(cursor, _scalars);
    }

    /// <summary>
    /// Reads the value that starts here and belongs to a key or dash at <paramref name="parentIndent"/>.
    /// Only where <paramref name="mayNest"/> can it be a mapping or list over lines: not on the line of its key.
    /// </summary>
    internal YamlNode Read(int parentIndent, bool mayNest)
    {
        if (_cursor.AtDocumentMarker)
        {
            throw _cursor.Error(YamlErrors.SecondDocument);
        }

        switch (_cursor.Current)
        {
            case '-' when _cursor.AtIndicator('-'):
                return mayNest ? ReadSequence(_cursor.Indent) : throw _cursor.Error(YamlErrors.ItemAfterKey);
            case '[' or '{':
                var collection = _flow.Read(parentIndent);
                RefuseAsKey();
                _cursor.SkipToLineEnd();
                return collection;
            case '|' or '>':
                return parentIndent >= 0 ? new YamlBlockScalarReader(_cursor).Read(parentIndent) : throw _cursor.Error(YamlErrors.BlockAtRoot);
            default:
                return ReadScalarOrMapping(parentIndent, mayNest);
        }
    }

    private YamlNode ReadScalarOrMapping(int parentIndent, bool mayNest)
    {
        var indent = _cursor.Indent;
        var first = _cursor.Current is '"' or '\'' ? _scalars.ReadQuoted(parentIndent) : _scalars.ReadPlainLine(inFlow: false);
        _cursor.SkipSpaces();
        if (_cursor.AtIndicator(':'))
        {
            RefuseOverLines(first);
            return mayNest ? ReadMapping(first, indent) : throw _cursor.Error(YamlErrors.ColonInValue);
        }

        if (first.Style == YamlStyle.Plain)
        {
            return _scalars.ContinuePlain(first, parentIndent);
        }

        _cursor.SkipToLineEnd();
        return first;
    }

    private YamlSequence ReadSequence(int indent)
    {
        _cursor.Enter();
        var start = _cursor.Here;
        var items = new List<YamlNode>();
        do
        {
            _cursor.Advance();
            var afterDash = _cursor.Here;
            items.Add(!_cursor.SkipToContent() && !_cursor.AtEnd ? Read(indent, mayNest: true)
                : !_cursor.AtEnd && _cursor.Indent > indent ? Read(indent, mayNest: true)
                : Empty(afterDash));
        }
        while (AtNext(indent) && _cursor.AtIndicator('-'));

        _cursor.Leave();
        return new YamlSequence(items, start);
    }

    private YamlMapping ReadMapping(YamlScalar first, int indent)
    {
        _cursor.Enter();
        var entries = new List<YamlEntry>();
        HashSet<string>? seen = null;
        var key = first;
        while (true)
        {
            YamlKeys.Check(key, entries, ref seen);
            entries.Add(new YamlEntry(key, ReadValue(indent)));
            if (!AtNext(indent))
            {
                break;
            }

            key = ReadKey(indent);
        }

        _cursor.Leave();
        return new YamlMapping(entries, first.Start);
    }

    private YamlNode ReadValue(int indent)
    {
        _cursor.Advance();
        var afterColon = _cursor.Here;
        if (!_cursor.SkipToContent() && !_cursor.AtEnd)
        {
            return Read(indent, mayNest: false);
        }

        // A list may stand at the indentation of its key.
        var isValue = !_cursor.AtEnd && (_cursor.Indent > indent || (_cursor.Indent == indent && _cursor.AtIndicator('-')));
        return isValue ? Read(indent, mayNest: true) : Empty(afterColon);
    }

    private YamlScalar ReadKey(int indent)
    {
        if (_cursor.AtIndicator('-'))
        {
            throw _cursor.Error(YamlErrors.ItemAmongKeys);
        }

        if (_cursor.Current is '[' or '{')
        {
            throw _cursor.Error(YamlErrors.KeyNotText);
        }

        var key = _cursor.Current is '"' or '\'' ? _scalars.ReadQuoted(indent) : _scalars.ReadPlainLine(inFlow: false);
        _cursor.SkipSpaces();
        if (_cursor.AtIndicator(':'))
        {
            RefuseOverLines(key);
            return key;
        }

        var lacksSpace = _cursor.Current == ':' || (key.Style == YamlStyle.Plain && key.Value.Contains(':'));
        throw YamlCursor.Error(key.Start, lacksSpace ? YamlErrors.NoSpaceAfterColon : YamlErrors.NoColon);
    }

    // Whether another entry follows at this indentation; one that is indented further belongs nowhere.
    private bool AtNext(int indent)
    {
        _cursor.SkipToContent();
        if (_cursor.AtEnd || _cursor.Indent < indent)
        {
            return false;
        }

        if (_cursor.AtDocumentMarker)
        {
            throw _cursor.Error(YamlErrors.SecondDocument);
        }

        return _cursor.Indent == indent ? true : throw _cursor.Error(YamlErrors.TooFarIn);
    }

    private void RefuseOverLines(YamlScalar key)
    {
        if (key.Start.Line != _cursor.Line)
        {
            throw YamlCursor.Error(key.Start, YamlErrors.KeyOverLines);
        }
    }

    private void RefuseAsKey()
    {
        _cursor.SkipSpaces();
        if (_cursor.Current == ':')
        {
            throw _cursor.Error(YamlErrors.KeyNotText);
        }
    }

    private static YamlScalar Empty(LinePosition place) => new("", YamlStyle.Plain, place);
}
