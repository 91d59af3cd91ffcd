using LanguageLint.Documents.Packaging;
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
    public PartText Code { get; } = new();

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
    /// The texts in the code that somebody may see: both branches of IF, the texts of QUOTE and SET, the prompts of ASK, FILLIN,
    /// MACROBUTTON and GOTOBUTTON with their default answers, what MERGEFIELD puts before and after a value, and the tooltips of HYPERLINK and AUTOTEXTLIST. What IF
    /// compares, names, addresses and all other codes are no such texts.
    /// </summary>
    public IEnumerable<(PartText Text, BlockScope Scope, string Label)> Texts() => Name() switch
    {
        // IF compares two expressions: name, left, operator, right come first.
        "IF" => FieldTexts(Arguments().Skip(4).TakeWhile(argument => !IsSwitch(argument))),
        "QUOTE" or "SET" or "ASK" or "FILLIN" => FieldTexts(Arguments().Skip(1).Where(argument => argument.IsQuoted)),
        "MERGEFIELD" => FieldTexts(After("\\b").Concat(After("\\f"))),
        "HYPERLINK" => After("\\o").Select(tip => (Code.Slice(tip.Span), BlockScope.Caption, "tooltip")),
        "AUTOTEXTLIST" => After("\\t").Select(tip => (Code.Slice(tip.Span), BlockScope.Caption, "tooltip")),
        "MACROBUTTON" or "GOTOBUTTON" => Arguments().Skip(2).Take(1).Select(first => (Code.Slice(TextSpan.FromBounds(first.Span.Start, Code.Length)), BlockScope.Prompt, "prompt")),
        _ => [],
    };

    private IEnumerable<(PartText Text, BlockScope Scope, string Label)> FieldTexts(IEnumerable<(TextSpan Span, bool IsQuoted)> arguments) =>
        arguments.Select(argument => (Code.Slice(argument.Span), BlockScope.Prompt, "field text"));

    // The argument of a switch.
    private IEnumerable<(TextSpan Span, bool IsQuoted)> After(string name) =>
        Arguments().SkipWhile(argument => argument.IsQuoted || !Code.Slice(argument.Span).ToString().Equals(name, StringComparison.OrdinalIgnoreCase)).Skip(1).Take(1)
            .Where(argument => !IsSwitch(argument));

    private bool IsSwitch((TextSpan Span, bool IsQuoted) argument) =>
        !argument.IsQuoted && Code.Slice(argument.Span).ToString().StartsWith('\\');

    private string Name()
    {
        foreach (var (span, _) in Arguments())
        {
            return Code.Slice(span).ToString().ToUpperInvariant();
        }

        return "";
    }

    private IEnumerable<(TextSpan Span, bool IsQuoted)> Arguments() => Arguments(Code.ToString());

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
