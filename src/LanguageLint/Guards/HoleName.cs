namespace LanguageLint.Guards;

/// <summary>
/// What the name of a hole tells of what will be filled in: <c>{client.FirstName}</c> is somebody, <c>{order.Number}</c> and <c>{fileName}</c> are things.
/// </summary>
internal static class HoleName
{
    // Last words that programs and templates give to what is counted, timed, stored, typed or sent.
    private static readonly HashSet<string> Things = new(StringComparer.OrdinalIgnoreCase)
    {
        "action", "actor", "address", "amount", "application", "argument", "assembly", "attachment", "attribute", "balance", "branch", "bucket", "category", "channel", "class", "cluster",
        "code", "color", "colour", "column", "command", "component", "config", "configuration", "connection", "container", "content", "cost", "count", "currency", "data", "database", "date",
        "day", "description", "device", "directory", "document", "domain", "duration", "email", "endpoint", "entity", "environment", "error", "event", "ex", "exception", "expression",
        "extension", "feature", "field", "file", "filename", "filter", "flag", "folder", "font", "form", "format", "function", "hash", "height", "host", "hours", "icon", "id", "identifier",
        "image", "index", "input", "instance", "invoice", "item", "job", "key", "kind", "label", "language", "length", "letter", "line", "link", "list", "location", "log", "message",
        "method", "minutes", "mode", "model", "module", "month", "nameof", "namespace", "no", "node", "number", "object", "offset", "operation", "option", "order", "output", "package",
        "page", "parameter", "path", "payment", "percent", "percentage", "plugin", "port", "postcode", "prefix", "price", "process", "product", "program", "project", "property", "query",
        "queue", "rate", "reason", "record", "ref", "reference", "release", "report", "request", "resource", "response", "result", "route", "row", "schema", "score", "script", "seconds",
        "section", "server", "setting", "size", "source", "stamp", "state", "status", "step", "stream", "suffix", "sum", "table", "tag", "target", "task", "template", "text", "theme",
        "thing", "thread", "ticket", "time", "timestamp", "title", "token", "topic", "total", "trigger", "type", "unit", "uri", "url", "value", "variable", "version", "view", "week",
        "widget", "width", "workflow", "year",
    };

    /// <summary>Whether a hole is a thing by its name.</summary>
    /// <param name="written">The hole as it stands in the text.</param>
    public static bool IsThing(ReadOnlySpan<char> written)
    {
        // A format, a filter, arguments: {date:d MMMM}, {{ total | currency }}, {nameof(Order)}. A choice of words: @(count == 1 ? "row" : "rows").
        var end = written.IndexOfAny(":,(|".AsSpan());
        end = end < 0 || IsChoice(written) ? written.Length : end;
        var word = LastWord(written, ref end);
        return Names(word.Equals("name".AsSpan(), StringComparison.OrdinalIgnoreCase) ? LastWord(written, ref end) : word);
    }

    // One thing or several of it.
    private static bool Names(ReadOnlySpan<char> word) =>
        Things.Contains(word.ToString()) || (word.Length > 1 && word[word.Length - 1] == 's' && Things.Contains(word.Slice(0, word.Length - 1).ToString()));

    private static bool IsChoice(ReadOnlySpan<char> written) => written.IndexOf('?') >= 0 && written.TrimEnd(" )}".AsSpan()) is [.., '"' or '\''];

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
