using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>Tells the name of a body on a line of its own, and the title of a law, a course, a paper or a book, by its shape.</summary>
internal sealed class TitleShape(Lexicon lexicon)
{
    private const int MostWordsOfName = 6;
    private const int YearDigits = 4;

    /// <summary>Whether the match stands in a title, whatever the capitals of the whole line.</summary>
    public bool Fits(in Passage passage) =>
        IsCited(passage)
        || IsPaper(passage)
        || (NameShape.IsCapitalised(passage.Tokens, passage.Last, passage.End)
            && !passage.Tokens[passage.Last].Has(TokenTraits.Upper)
            && (IsEnacted(passage) || IsDated(passage) || IsHead(passage) || IsNumbered(passage) || IsInitialled(passage) || OpensWithBody(passage)));

    /// <summary>Whether a short title-case line ends in a name-making word, as under a signature: “Offender Support Unit (OSU)”.</summary>
    public bool IsOnItsOwnLine(in Passage passage)
    {
        var tokens = passage.Tokens;
        var last = tokens.Count - 1;
        if (last > passage.End && tokens[last].Has(TokenTraits.Upper) && tokens[last].Before == Separator.Punctuation && tokens.Gap(last) is " (")
        {
            last--;
        }

        return tokens.Count <= MostWordsOfName && passage.End <= last && !tokens[last].Has(TokenTraits.Upper) && lexicon.NameMaker.Contains(tokens[last].Word, tokens.Written(last));
    }

    /// <summary>Whether a capital article inside a sentence opens the run of capitals: “at The Jolly Beggar”. In a title-case line it has to stand in a list.</summary>
    public static bool IsArticled(in Passage passage, bool isTitleCase)
    {
        var tokens = passage.Tokens;
        if (!tokens[passage.Last].Has(TokenTraits.Capitalised) || tokens[passage.Last].Has(TokenTraits.Upper))
        {
            return false;
        }

        var (start, _) = NameShape.Run(passage);
        for (var i = passage.Start - 1; i >= start; i--)
        {
            if (tokens.Written(i) is "The" && !tokens.OpensSentence(i) && (tokens.Gap(i) is ", " || (!isTitleCase && tokens.Gap(i) is " ")))
            {
                return true;
            }
        }

        return false;
    }

    // “Association of Prisoners’ Families”, “Diploma in Supporting Offenders”, “a Notice of Failure to Comply”: a body, an award or a paper, and what it is for.
    private bool OpensWithBody(in Passage passage)
    {
        var tokens = passage.Tokens;
        for (var (i, _) = NameShape.Run(passage); i < passage.Start; i++)
        {
            if (tokens[i].Has(TokenTraits.Capitalised)
                && lexicon.NameOpener.Contains(tokens[i].Word, tokens.Written(i))
                && tokens[i + 1].Before == Separator.Space
                && IsLink(tokens.Written(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLink(ReadOnlySpan<char> word) => word is "of" or "for" or "in" or "on" or "to";

    // “Sex Offenders (Notification Requirements) Regulations 2012”: the capitals go on to a name-making word and its year.
    private bool IsEnacted(in Passage passage)
    {
        var tokens = passage.Tokens;
        var (_, end) = NameShape.Run(passage);
        return end > passage.End && end < tokens.Count
            && IsYear(tokens, end) && tokens[end].Before == Separator.Space
            && lexicon.NameMaker.Contains(tokens[end - 1].Word, tokens.Written(end - 1));
    }

    // “Bad Tenant Register Opens”, “the Offenders’ Hub”: one in the singular or a possessive describes the name-making word behind it, whatever the line around them.
    private bool IsHead(in Passage passage)
    {
        var tokens = passage.Tokens;
        var next = passage.End;
        return next < tokens.Count
            && tokens[next].Before == Separator.Space
            && tokens[next].Has(TokenTraits.Capitalised) && !tokens[next].Has(TokenTraits.Upper)
            && (tokens[passage.Last].Tail > 0 || !lexicon.Plural.Contains(tokens[passage.Last].Word))
            && IsCapitalisedNoun(tokens, passage)
            && lexicon.NameMaker.Contains(tokens[next].Word, tokens.Written(next));
    }

    private bool IsCapitalisedNoun(BlockTokens tokens, in Passage passage) =>
        lexicon.Noun.Contains(tokens[passage.Last].Word) && NameShape.IsCapitalised(tokens, passage.Start, passage.End);

    // “Module 3: Working with Sex Offenders”, “Schedule 2: Offenders”, “MSc Psychology of Offenders”: a part of something with its number, or a degree, and its title.
    private bool IsNumbered(in Passage passage)
    {
        var tokens = passage.Tokens;
        var first = passage.SentenceStart;
        if (passage.Start == first || !tokens[first].Has(TokenTraits.Capitalised))
        {
            return false;
        }

        return lexicon.Degree.Contains(tokens[first].Word, tokens.Written(first))
            || (first + 1 < passage.Start && tokens[first + 1].Has(TokenTraits.Number) && lexicon.Course.Contains(tokens[first].Word, tokens.Written(first)))
            || StandsBehindNumber(passage, first);
    }

    // “Prison Service Order 4400: Prisoners at Risk”.
    private bool StandsBehindNumber(in Passage passage, int first)
    {
        var tokens = passage.Tokens;
        for (var i = first; i + 2 <= passage.Start; i++)
        {
            if (tokens[i + 1].Has(TokenTraits.Number)
                && tokens[i + 2].Before == Separator.Punctuation && tokens.Gap(i + 2)[0] == ':'
                && tokens[i].Has(TokenTraits.Capitalised)
                && lexicon.NameMaker.Contains(tokens[i].Word, tokens.Written(i)))
            {
                return true;
            }
        }

        return false;
    }

    // “PSI 41/2016 Moving extremist offenders”, “PSO 4800 Women Prisoners”: the initials and number of a paper, and its title.
    private static bool IsPaper(in Passage passage)
    {
        var tokens = passage.Tokens;
        var first = passage.SentenceStart;
        if (first + 1 >= passage.Start || !tokens[first].Has(TokenTraits.Upper) || !tokens[first + 1].Has(TokenTraits.Number) || tokens[first + 1].Before != Separator.Space)
        {
            return false;
        }

        return first + 2 < passage.Start && tokens[first + 2].Has(TokenTraits.Number) && tokens.Gap(first + 2) is "/"
            || (tokens[first + 1].Length == YearDigits && NameShape.IsCapitalised(tokens, first + 2, passage.End));
    }

    // “DAST (Drug Abuse Screening Test)”: initials stand before what they are short for.
    private static bool IsInitialled(in Passage passage)
    {
        var tokens = passage.Tokens;
        var (start, end) = NameShape.Run(passage);
        return end > passage.End && start > 0
            && IsShortFor(tokens, start - 1, start, end)
            && tokens[start].Before == Separator.Punctuation && tokens.Gap(start) is " (";
    }

    private static bool IsShortFor(BlockTokens tokens, int initials, int start, int end)
    {
        var written = tokens.Written(initials);
        if (!tokens[initials].Has(TokenTraits.Upper))
        {
            return false;
        }

        var at = 0;
        for (var i = start; i < end; i++)
        {
            if (at < written.Length && char.ToUpperInvariant(tokens.Written(i)[0]) == written[at])
            {
                at++;
            }
            else if (tokens[i].Has(TokenTraits.Capitalised))
            {
                return false;
            }
        }

        return at == written.Length;
    }

    // “Maruna, S. (2001). Making good: how ex-convicts reform.”: the sentence behind a year in brackets is what was published then.
    private static bool IsCited(in Passage passage)
    {
        var first = passage.SentenceStart;
        return first > 1 && IsYear(passage.Tokens, first - 1) && passage.Tokens.Gap(first - 1).EndsWith("(".AsSpan()) && passage.Tokens.Gap(first) is "). ";
    }

    // “Thieves Like Us (1974)”, “Working with Offenders: A Handbook (2016)”: the capitals, over a colon or dash too, end in a year in brackets.
    private static bool IsDated(in Passage passage)
    {
        var tokens = passage.Tokens;
        var (_, end) = NameShape.Run(passage);
        while (end < tokens.Count && tokens[end].Has(TokenTraits.Capitalised) && tokens[end].Before == Separator.Punctuation && tokens.Gap(end) is ": " or " – " or " — " or " - ")
        {
            end++;
            while (end < tokens.Count && NameShape.Joins(tokens, end, end))
            {
                end++;
            }
        }

        return end < tokens.Count && IsYear(tokens, end) && tokens.Gap(end) is " (";
    }

    private static bool IsYear(BlockTokens tokens, int at) => tokens[at].Has(TokenTraits.Number) && tokens[at].Length == YearDigits && tokens.Written(at)[0] is '1' or '2';
}
