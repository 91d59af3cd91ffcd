using System.Text;

namespace LanguageLint.Tests.Rules.Yaml;

/// <summary>A value to write: a text, a list or a mapping.</summary>
internal abstract record Value
{
    internal sealed record Scalar(string Text) : Value;

    internal sealed record Sequence(Value[] Items) : Value;

    internal sealed record Mapping((string Key, Value Value)[] Entries) : Value;

    /// <summary>The tree as <see cref="YamlTree"/> writes it.</summary>
    internal string Show() => this switch
    {
        Scalar scalar => YamlTree.Quote(scalar.Text),
        Sequence sequence => "[" + string.Join(", ", sequence.Items.Select(item => item.Show())) + "]",
        Mapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => YamlTree.Quote(entry.Key) + ": " + entry.Value.Show())) + "}",
        _ => throw new InvalidOperationException(),
    };
}

/// <summary>Writes values as YAML, each in a style drawn by chance: block or brackets, any quotes, comments, indentation and line ends.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _text = new();
    private readonly Random _random;
    private readonly string _newLine;

    private YamlWriter(int seed)
    {
        _random = new Random(seed);
        _newLine = _random.Next(3) == 0 ? "\r\n" : "\n";
    }

    internal static string Write(Value value, int seed)
    {
        var writer = new YamlWriter(seed);
        writer.WriteDocument(value);
        return writer._text.ToString();
    }

    private bool OneIn(int n) => _random.Next(n) == 0;

    private void WriteDocument(Value value)
    {
        _text.Append(OneIn(6) ? "\uFEFF" : "");
        if (OneIn(4))
        {
            _text.Append("# a pack").Append(_newLine);
        }

        if (OneIn(4))
        {
            _text.Append("---").Append(_newLine);
        }

        if (value is Value.Scalar || OneIn(5))
        {
            WriteFlow(value, indent: 0);
            EndLine();
        }
        else
        {
            WriteBlock(value, indent: 0);
        }

        if (OneIn(4))
        {
            _text.Append("# the end");
        }
    }

    // At the start of a line.
    private void WriteBlock(Value value, int indent)
    {
        switch (value)
        {
            case Value.Sequence { Items.Length: > 0 } sequence:
                foreach (var item in sequence.Items)
                {
                    Indent(indent).Append('-');
                    WriteAfterDash(item, indent);
                }

                break;
            case Value.Mapping { Entries.Length: > 0 } mapping:
                for (var i = 0; i < mapping.Entries.Length; i++)
                {
                    Indent(indent);
                    WriteEntry(mapping.Entries[i], indent);
                }

                break;
            default:
                Indent(indent);
                WriteFlow(value, indent);
                EndLine();
                break;
        }
    }

    private void WriteAfterDash(Value item, int indent)
    {
        if (item is Value.Mapping { Entries.Length: > 0 } mapping && OneIn(2))
        {
            var spaces = _random.Next(1, 4);
            _text.Append(' ', spaces);
            for (var i = 0; i < mapping.Entries.Length; i++)
            {
                if (i > 0)
                {
                    Indent(indent + 1 + spaces);
                }

                WriteEntry(mapping.Entries[i], indent + 1 + spaces);
            }

            return;
        }

        WriteValue(item, indent, sameIndentForLists: false);
    }

    private void WriteEntry((string Key, Value Value) entry, int indent)
    {
        WriteOneLineText(entry.Key, inFlow: false);
        _text.Append(OneIn(8) ? " :" : ":");
        WriteValue(entry.Value, indent, sameIndentForLists: true);
    }

    // After a dash or colon.
    private void WriteValue(Value value, int indent, bool sameIndentForLists)
    {
        if (value is Value.Scalar { Text: "" } && OneIn(2))
        {
            EndLine();
            return;
        }

        if (value is Value.Scalar scalar && OneIn(3) && WriteBlockScalar(scalar.Text, indent))
        {
            return;
        }

        var isEmpty = value is Value.Sequence { Items.Length: 0 } or Value.Mapping { Entries.Length: 0 };
        if (value is Value.Scalar || isEmpty || OneIn(3))
        {
            _text.Append(' ', _random.Next(1, 4));
            WriteFlow(value, indent + 1);
            EndLine();
            return;
        }

        EndLine();
        var least = value is Value.Sequence && sameIndentForLists ? 0 : 1;
        WriteBlock(value, indent + _random.Next(least, 5));
    }

    private void WriteFlow(Value value, int indent)
    {
        switch (value)
        {
            case Value.Scalar scalar:
                WriteText(scalar.Text, indent);
                break;
            case Value.Sequence sequence:
                _text.Append('[');
                WriteFlowItems(sequence.Items, indent, item => WriteFlowItem(item, indent));
                _text.Append(']');
                break;
            case Value.Mapping mapping:
                _text.Append('{');
                WriteFlowItems(mapping.Entries, indent, entry =>
                {
                    WriteOneLineText(entry.Key, inFlow: true);
                    _text.Append(": ");
                    Gap(indent);
                    WriteFlowItem(entry.Value, indent);
                });
                _text.Append('}');
                break;
            default:
                throw new InvalidOperationException();
        }
    }

    private void WriteFlowItem(Value item, int indent)
    {
        if (item is Value.Scalar scalar)
        {
            WriteOneLineText(scalar.Text, inFlow: true);
        }
        else
        {
            WriteFlow(item, indent);
        }
    }

    private void WriteFlowItems<T>(T[] items, int indent, Action<T> write)
    {
        Gap(indent);
        for (var i = 0; i < items.Length; i++)
        {
            write(items[i]);
            Gap(indent);
            if (i + 1 < items.Length || OneIn(5))
            {
                _text.Append(',');
                Gap(indent);
            }
        }
    }

    private void Gap(int indent)
    {
        _text.Append(' ', _random.Next(0, 3));
        if (OneIn(5))
        {
            EndLine();
            _text.Append(' ', indent + _random.Next(0, 3));
        }
    }

    private void WriteText(string text, int indent)
    {
        if (IsPlain(text, inFlow: false) && text.Contains(' ') && !text.Contains("  ") && OneIn(3))
        {
            // Any space before a word may become a line end.
            _text.Append(string.Concat(text.Split(' ').Select((word, i) =>
                i == 0 ? word : !char.IsLetter(word[0]) || OneIn(2) ? " " + word : _newLine + new string(' ', indent + 1) + word)));
            return;
        }

        WriteOneLineText(text, inFlow: false);
    }

    private void WriteOneLineText(string text, bool inFlow)
    {
        if (IsPlain(text, inFlow) && OneIn(2))
        {
            _text.Append(text);
        }
        else if (!text.Any(char.IsControl) && OneIn(2))
        {
            _text.Append('\'').Append(text.Replace("'", "''")).Append('\'');
        }
        else
        {
            _text.Append('"');
            foreach (var c in text)
            {
                _text.Append(c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\t' => OneIn(2) ? "\\t" : "\t",
                    '/' => OneIn(2) ? "\\/" : "/",
                    _ => OneIn(20) && !char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString(),
                });
            }

            _text.Append('"');
        }
    }

    private bool WriteBlockScalar(string text, int indent)
    {
        var lines = text.Split('\n');
        var trailing = lines.Reverse().TakeWhile(line => line.Length == 0).Count();
        if (text.Trim('\n').Length == 0 || lines[0].Length == 0 || lines[0][0] is ' ' or '\t')
        {
            return false;
        }

        _text.Append(" |").Append(trailing switch { 0 => "-", 1 => "", _ => "+" });
        _text.Append(OneIn(6) ? " # as it is" : "").Append(_newLine);
        var inner = indent + _random.Next(1, 4);
        foreach (var line in lines.Take(trailing == 0 ? lines.Length : lines.Length - 1))
        {
            _text.Append(' ', line.Length == 0 ? 0 : inner).Append(line).Append(_newLine);
        }

        return true;
    }

    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0
        && char.IsLetterOrDigit(text[0])
        && text[^1] != ' '
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-' or '\'' or '"' or '/' or '?' or '&' || (!inFlow && c is ',' or '[' or '}'));

    private StringBuilder Indent(int indent) => _text.Append(' ', indent);

    private void EndLine()
    {
        _text.Append(OneIn(6) ? " # note: [1]" : OneIn(8) ? "  " : "").Append(_newLine);
        while (OneIn(8))
        {
            _text.Append(OneIn(2) ? "   # more" : " ").Append(_newLine);
        }
    }
}
