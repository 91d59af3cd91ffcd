namespace LanguageLint.Wording;

/// <summary>How one part of an alternative is written.</summary>
internal enum TemplatePartKind
{
    /// <summary>As it stands.</summary>
    Text,
    /// <summary>A noun that takes the number of the match.</summary>
    Noun,
    /// <summary>A verb that takes the form of the match.</summary>
    Verb,
    /// <summary>What a capture holds, or a house term.</summary>
    Capture,
    /// <summary>A captured verb, denied.</summary>
    NotCapture,
}

/// <summary>One part of an alternative.</summary>
/// <param name="kind">How it is written.</param>
/// <param name="text">The words, or the capture's name.</param>
/// <param name="form">The form a capture is asked for: <c>base</c>, <c>past</c>, <c>ing</c>, <c>pp</c>, <c>s</c>, <c>same</c>, <c>n</c>; null to follow the match.</param>
/// <param name="space">Whether a space stands before it.</param>
internal sealed class TemplatePart(TemplatePartKind kind, string text, string? form, bool space)
{
    private NounForms? _noun;
    private VerbForms? _verb;

    public TemplatePartKind Kind { get; } = kind;

    public string Text { get; } = text;

    public string? Form { get; } = form;

    public bool Space { get; } = space;

    /// <summary>The forms of a noun, put together when the alternative is first written.</summary>
    public NounForms Noun => _noun ??= NounForms.Of(Text);

    /// <summary>The forms of a verb, put together when the alternative is first written.</summary>
    public VerbForms Verb => _verb ??= VerbForms.Of(Text);
}

/// <summary>An alternative as a rule writes it. The language is in <c>rules/README.md</c>.</summary>
internal sealed class Template
{
    private static readonly string[] Forms = ["base", "past", "ing", "pp", "s", "same"];

    private Template(IReadOnlyList<TemplatePart> parts) => Parts = parts;

    public IReadOnlyList<TemplatePart> Parts { get; }

    /// <summary>Reads an alternative.</summary>
    /// <exception cref="FormatException">It breaks the template language; the message says what would be right.</exception>
    public static Template Parse(string text)
    {
        var parts = new List<TemplatePart>();
        var at = 0;
        while (at < text.Length)
        {
            var space = char.IsWhiteSpace(text[at]);
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                break;
            }

            var end = text[at] == '{' ? EndOfBraces(text, at) : EndOfWord(text, at);
            parts.Add(text[at] == '{' ? Braces(text.Substring(at + 1, end - at - 2), space) : Word(text.Substring(at, end - at), space));
            at = end;
        }

        return new Template(parts);
    }

    private static int EndOfBraces(string text, int at)
    {
        var close = text.IndexOf('}', at);
        return close < 0 ? throw new FormatException("This “{” is never closed. A capture is written {name}.") : close + 1;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '{')
        {
            at++;
        }

        return at;
    }

    private static TemplatePart Braces(string inner, bool space)
    {
        if (inner.StartsWith("not ", StringComparison.Ordinal))
        {
            return new TemplatePart(TemplatePartKind.NotCapture, inner.Substring(4).Trim(), null, space);
        }

        if (inner.EndsWith("/n", StringComparison.Ordinal))
        {
            return new TemplatePart(TemplatePartKind.Capture, inner.Substring(0, inner.Length - 2), "n", space);
        }

        var colon = inner.IndexOf(':');
        if (colon < 0)
        {
            return new TemplatePart(TemplatePartKind.Capture, inner, null, space);
        }

        var form = inner.Substring(colon + 1);
        return Array.IndexOf(Forms, form) >= 0
            ? new TemplatePart(TemplatePartKind.Capture, inner.Substring(0, colon), form, space)
            : throw new FormatException($"“{form}” is no form. Write one of {string.Join(", ", Forms)}.");
    }

    private static TemplatePart Word(string word, bool space)
    {
        var core = word.TrimEnd('.', ',', ';', ':', ')', '?', '!');
        var kind = core.EndsWith("/n", StringComparison.Ordinal) ? TemplatePartKind.Noun
            : core.EndsWith("/v", StringComparison.Ordinal) ? TemplatePartKind.Verb
            : TemplatePartKind.Text;
        return kind == TemplatePartKind.Text || core.Length < word.Length
            ? new TemplatePart(TemplatePartKind.Text, word, null, space)
            : new TemplatePart(kind, core.Substring(0, core.Length - 2), null, space);
    }
}
