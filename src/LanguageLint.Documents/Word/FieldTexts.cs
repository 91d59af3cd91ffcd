using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>A text in a field's code that somebody may see.</summary>
/// <param name="Span">UTF-16 offsets into the code.</param>
/// <param name="Scope">What it is.</param>
/// <param name="Label">What a person calls it, such as “field text”.</param>
internal readonly record struct FieldText(TextSpan Span, BlockScope Scope, string Label);

/// <summary>Reads the codes of fields (ECMA-376 part 1, 17.16), which Word documents and rich text share.</summary>
internal static class FieldTexts
{
    /// <summary>Whether a field is filled in for each letter, so that its result is not text to check.</summary>
    public static bool IsHole(string code) => Name(code) is "MERGEFIELD" or "ADDRESSBLOCK" or "GREETINGLINE" or "MERGEREC" or "MERGESEQ";

    /// <summary>
    /// The texts in a code that somebody may see: both branches of IF, the texts of QUOTE and SET, the prompts of ASK, FILLIN,
    /// MACROBUTTON and GOTOBUTTON with their default answers, what MERGEFIELD puts before and after a value, and the tooltips of HYPERLINK
    /// and AUTOTEXTLIST. What IF compares, names, addresses and all other codes are no such texts.
    /// </summary>
    public static IEnumerable<FieldText> Of(string code) => Name(code) switch
    {
        // IF compares two expressions: name, left, operator, right come first.
        "IF" => Prompts(Arguments(code).Skip(4).TakeWhile(argument => !IsSwitch(code, argument))),
        "QUOTE" or "SET" or "ASK" or "FILLIN" => Prompts(Arguments(code).Skip(1).Where(argument => argument.IsQuoted)),
        "MERGEFIELD" => Prompts(After(code, "\\b").Concat(After(code, "\\f"))),
        "HYPERLINK" => Tooltips(After(code, "\\o")),
        "AUTOTEXTLIST" => Tooltips(After(code, "\\t")),
        "MACROBUTTON" or "GOTOBUTTON" => Arguments(code).Skip(2).Take(1).Select(first => new FieldText(TextSpan.FromBounds(first.Span.Start, code.Length), BlockScope.Prompt, "prompt")),
        _ => [],
    };

    private static IEnumerable<FieldText> Prompts(IEnumerable<(TextSpan Span, bool IsQuoted)> arguments) =>
        arguments.Select(argument => new FieldText(argument.Span, BlockScope.Prompt, "field text"));

    private static IEnumerable<FieldText> Tooltips(IEnumerable<(TextSpan Span, bool IsQuoted)> arguments) =>
        arguments.Select(argument => new FieldText(argument.Span, BlockScope.Caption, "tooltip"));

    // The argument of a switch.
    private static IEnumerable<(TextSpan Span, bool IsQuoted)> After(string code, string name) =>
        Arguments(code).SkipWhile(argument => argument.IsQuoted || !Slice(code, argument).Equals(name, StringComparison.OrdinalIgnoreCase)).Skip(1).Take(1)
            .Where(argument => !IsSwitch(code, argument));

    private static bool IsSwitch(string code, (TextSpan Span, bool IsQuoted) argument) => !argument.IsQuoted && Slice(code, argument).StartsWith('\\');

    private static ReadOnlySpan<char> Slice(string code, (TextSpan Span, bool IsQuoted) argument) => code.AsSpan(argument.Span.Start, argument.Span.Length);

    private static string Name(string code)
    {
        foreach (var argument in Arguments(code))
        {
            return Slice(code, argument).ToString().ToUpperInvariant();
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
                // Curly quotes within straight ones are of the text.
                var isStraight = code[at] == '"';
                var start = ++at;
                while (at < code.Length && (!(code[at] == '"' || (!isStraight && code[at] is '“' or '”')) || code[at - 1] == '\\'))
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
