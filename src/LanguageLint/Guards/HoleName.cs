namespace LanguageLint.Guards;

/// <summary>
/// What the name of a hole tells of what will be filled in: <c>{client.FirstName}</c> is somebody, <c>{order.Number}</c> and <c>{fileName}</c> are things.
/// </summary>
internal static class HoleName
{
    // Last words that programs and templates give to what is counted, timed, stored, typed or sent.
    private static readonly HashSet<string> Things = new(StringComparer.OrdinalIgnoreCase)
    {
        "actor", "amount", "application", "attachment", "attribute", "balance", "branch", "category", "channel", "code", "column", "command", "connection", "content", "cost", "count", "currency",
        "data", "database", "date", "day", "days", "description", "device", "directory", "document", "domain", "duration", "email", "endpoint", "entity", "error", "errors", "event", "ex", "exception",
        "extension", "feature", "field", "file", "filename", "files", "filter", "folder", "form", "format", "hash", "host", "hours", "id", "ids", "identifier", "image", "index", "input", "instance", "invoice",
        "item", "items", "job", "key", "kind", "language", "length", "letter", "line", "link", "list", "location", "log", "message", "method", "minutes", "mode", "model", "module", "month",
        "nameof", "no", "node", "number", "object", "option", "order", "output", "package", "page", "path", "payment", "percent", "percentage", "plugin", "port", "postcode", "prefix", "price", "product",
        "project", "property", "query", "queue", "rate", "reason", "record", "ref", "reference", "release", "report", "request", "resource", "response", "result", "row", "schema", "score",
        "seconds", "section", "server", "setting", "size", "source", "stamp", "state", "status", "step", "suffix", "sum", "table", "target", "task", "template", "text", "thing", "ticket", "time",
        "timestamp", "title", "token", "topic", "total", "type", "unit", "uri", "url", "value", "version", "week", "year",
    };

    /// <summary>Whether a hole is a thing by its name.</summary>
    /// <param name="written">The hole as it stands in the text.</param>
    public static bool IsThing(ReadOnlySpan<char> written)
    {
        // A format, a filter, arguments: {date:d MMMM}, {{ total | currency }}, {nameof(Order)}.
        var end = written.IndexOfAny(":,(|".AsSpan());
        end = end < 0 ? written.Length : end;
        var word = LastWord(written, ref end);
        return word.Equals("name".AsSpan(), StringComparison.OrdinalIgnoreCase)
            ? Things.Contains(LastWord(written, ref end).ToString())
            : Things.Contains(word.ToString());
    }

    /// <summary>Whether a hole has a number for a name, as <c>{0}</c> has.</summary>
    /// <param name="written">The hole as it stands in the text.</param>
    public static bool IsNumber(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    // The last word before a place, of orderNumber, order_number and order.Number; moves the place to its start.
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> written, ref int end)
    {
        while (end > 0 && !char.IsLetter(written[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(written[start - 1]) && !(start < end && char.IsUpper(written[start]) && char.IsLower(written[start - 1])))
        {
            start--;
        }

        var word = written.Slice(start, end - start);
        end = start;
        return word;
    }
}
