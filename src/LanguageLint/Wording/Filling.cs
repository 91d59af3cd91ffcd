using System.Text;
using LanguageLint.Guards;
using LanguageLint.Matching;

namespace LanguageLint.Wording;

/// <summary>Fills one match's words and forms into templates.</summary>
internal sealed class Filling(
    Passage passage,
    Captures captures,
    IReadOnlyDictionary<string, HouseTerm> terms,
    VerbUse? verb,
    bool plural,
    bool possessive,
    bool describesNext)
{
    // One for all alternatives of the match.
    private readonly StringBuilder _text = new(64);

    /// <summary>The alternative's text; null when it cannot stand here.</summary>
    public string? Fill(Template template)
    {
        var text = _text.Clear();
        for (var i = 0; i < template.Parts.Count; i++)
        {
            var part = template.Parts[i];
            var filled = FillPart(part, last: i == template.Parts.Count - 1);
            if (filled is null)
            {
                return null;
            }

            if (part.Space && text.Length > 0 && filled.Length > 0)
            {
                FitArticle(text, filled);
                text.Append(' ');
            }

            text.Append(filled);
        }

        // A possessive needs an alternative that ends in a noun; a noun that describes the next word has no ready alternative.
        var endsInNoun = template.Parts.Count > 0 && IsNoun(template.Parts[template.Parts.Count - 1]);
        return (possessive && !endsInNoun) || (describesNext && template.Parts.Any(IsNoun)) ? null : text.ToString();
    }

    // “convicted of a {kind} offence”: which article stands before a word is known only when the word is.
    private static void FitArticle(StringBuilder text, string next)
    {
        var end = text.Length;
        var length = EndsWith("an") ? 2 : EndsWith("a") ? 1 : 0;
        if (length > 0 && (end == length || text[end - length - 1] == ' '))
        {
            text.Remove(end - length, length).Append(Article.For(next));
        }

        bool EndsWith(string article)
        {
            for (var i = 0; i < article.Length; i++)
            {
                if (end < article.Length || text[end - article.Length + i] != article[i])
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static bool IsNoun(TemplatePart part) => part.Kind == TemplatePartKind.Noun || part is { Kind: TemplatePartKind.Capture, Form: "n" };

    private string? FillPart(TemplatePart part, bool last) => part.Kind switch
    {
        TemplatePartKind.Noun => Noun(part.Noun, last),
        TemplatePartKind.Verb => verb is { } use ? part.Verb.In(use.Form) : null,
        TemplatePartKind.Capture => Captured(part, last),
        TemplatePartKind.NotCapture => Denied(part.Text),
        _ => part.Text,
    };

    private string Noun(NounForms forms, bool last) =>
        possessive && last ? forms.Possessive(plural, Apostrophe()) : forms.In(plural);

    private char Apostrophe()
    {
        var token = passage.Tokens[passage.Last];
        return passage.Tokens.Text.Span[token.End] == '\'' ? '\'' : '’';
    }

    private string? Captured(TemplatePart part, bool last)
    {
        if (!captures.TryGetValue(part.Text, out var range))
        {
            return terms.TryGetValue(part.Text, out var term) ? Term(term, part.Form, last) : null;
        }

        if (range.Start >= range.End)
        {
            return null;
        }

        return part.Form switch
        {
            "n" or "same" => Words(range.Start, range.End),
            "base" => Verb(range, VerbForm.Base),
            "past" => Verb(range, VerbForm.Past),
            "ing" => Verb(range, VerbForm.PresentParticiple),
            "pp" => Verb(range, VerbForm.PastParticiple),
            "s" => Verb(range, VerbForm.ThirdPerson),
            _ => verb is { } use && StartsWithVerb(range) ? Verb(range, use.Form) : Words(range.Start, range.End),
        };
    }

    private string? Term(HouseTerm term, string? form, bool last)
    {
        var text = plural && form == "n" ? term.Many : term.One;
        if (!possessive || !last)
        {
            return text;
        }

        // “person on probation’s” is no English; a term of one word can take the ending.
        return text.IndexOf(' ') >= 0 ? null : text + Apostrophe() + (plural && text.EndsWith("s", StringComparison.Ordinal) ? "" : "s");
    }

    private string? Denied(string name)
    {
        if (verb is not { } use || !captures.TryGetValue(name, out var range) || range.Start >= range.End)
        {
            return null;
        }

        var auxiliary = use switch
        {
            { Finite: true, Form: VerbForm.Past } => "did not ",
            { Finite: true, Form: VerbForm.ThirdPerson } => "does not ",
            { Finite: true } => "do not ",
            _ => "not ",
        };
        var denied = Verb(range, use.Finite ? VerbForm.Base : use.Form);

        // “did not be”: the verb ‘be’ needs the subject's number, which the match does not hold.
        return use.Finite && denied.StartsWith("be", StringComparison.Ordinal) && Verbs.BaseOf(First(range)) == "be" ? null : auxiliary + denied;
    }

    private bool StartsWithVerb((int Start, int End) range) => Verbs.Recognise(First(range)).Any(reading => reading.Listed);

    // The capture's first word; with its hyphens, if it has any: “co-operate” is one verb.
    private string First((int Start, int End) range) => WordHash.Fold(Words(range.Start, EndOfFirst(range)));

    private int EndOfFirst((int Start, int End) range)
    {
        var end = range.Start + 1;
        while (end < range.End && passage.Tokens[end].Before == Separator.Hyphen)
        {
            end++;
        }

        return end;
    }

    // The capture's first word in the form asked for, the others as they stand.
    private string Verb((int Start, int End) range, VerbForm form)
    {
        var inflected = Verbs.Inflect(First(range), form);
        var rest = EndOfFirst(range);
        return rest == range.End ? inflected : inflected + " " + Words(rest, range.End);
    }

    // The words as written, with single spaces.
    private string Words(int start, int end)
    {
        var text = new StringBuilder();
        var written = passage.Tokens.Text.Span.Slice(passage.Tokens[start].Start, passage.Tokens[end - 1].TailEnd - passage.Tokens[start].Start);
        foreach (var c in written)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }
}
