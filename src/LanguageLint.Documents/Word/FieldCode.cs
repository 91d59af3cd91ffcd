using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>A field: what its code says, and whether its result is being read.</summary>
internal sealed class FieldCode
{
    /// <summary>Starts a field.</summary>
    /// <param name="element">Number of the element that starts it.</param>
    public FieldCode(int element) => Element = element;

    /// <summary>Number of the element that starts the field.</summary>
    public int Element { get; }

    /// <summary>The code so far, such as <c>MERGEFIELD Name</c>.</summary>
    public WordText Code { get; } = new();

    /// <summary>Whether the code is over and what follows is the result.</summary>
    public bool IsInResult { get; private set; }

    /// <summary>Whether any result was read.</summary>
    public bool HasResult { get; set; }

    /// <summary>Whether the field is filled in for each letter, so that its result is not text to check.</summary>
    public bool IsHole { get; private set; }

    /// <summary>Ends the code.</summary>
    public void EndCode()
    {
        IsInResult = true;
        IsHole = Name() is "MERGEFIELD" or "ADDRESSBLOCK" or "GREETINGLINE" or "MERGEREC" or "MERGESEQ";
    }

    /// <summary>Leaves a place in the code for a field within it.</summary>
    /// <param name="inner">The field within.</param>
    public void AddNested(FieldCode inner) => Code.Append([Templates.PlainText.Holes.StandIn], inner.Element, hole: inner);

    /// <summary>
    /// The texts in the code that a letter may show: both branches of IF, the texts of QUOTE, SET and the prompts of ASK and FILLIN.
    /// What IF compares, and switches such as <c>\d</c> with their argument, are no such texts, apart from the prompts' default answer.
    /// </summary>
    public IEnumerable<WordText> Texts()
    {
        var name = Name();
        if (name is not ("IF" or "QUOTE" or "ASK" or "FILLIN" or "SET"))
        {
            yield break;
        }

        // IF compares two expressions: name, left, operator, right come first.
        var skip = name == "IF" ? 4 : 1;
        foreach (var (span, isQuoted) in Arguments(Code.ToString()))
        {
            if (skip > 0)
            {
                skip--;
            }
            else if (isQuoted)
            {
                yield return Code.Slice(span);
            }
        }
    }

    private string Name()
    {
        foreach (var (span, _) in Arguments(Code.ToString()))
        {
            return Code.Slice(span).ToString().ToUpperInvariant();
        }

        return "";
    }

    // Words and quoted texts, the quotes left out; a quote after a backslash is of the text.
    private static IEnumerable<(TextSpan Span, bool IsQuoted)> Arguments(string code)
    {
        for (var at = 0; at < code.Length;)
        {
            if (char.IsWhiteSpace(code[at]))
            {
                at++;
            }
            else if (code[at] is '"' or '“' or '”')
            {
                var start = ++at;
                while (at < code.Length && (code[at] is not ('"' or '“' or '”') || code[at - 1] == '\\'))
                {
                    at++;
                }

                yield return (TextSpan.FromBounds(start, at), true);
                at++;
            }
            else
            {
                var start = at;
                var isOperator = IsOperator(code[at]);
                while (at < code.Length && !char.IsWhiteSpace(code[at]) && code[at] is not ('"' or '“' or '”') && IsOperator(code[at]) == isOperator)
                {
                    at++;
                }

                yield return (TextSpan.FromBounds(start, at), false);
            }
        }
    }

    private static bool IsOperator(char c) => c is '=' or '<' or '>';
}
