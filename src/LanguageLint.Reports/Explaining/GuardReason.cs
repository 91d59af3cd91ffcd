namespace LanguageLint.Reports.Explaining;

/// <summary>Says in words why a guard let a phrase pass.</summary>
internal static class GuardReason
{
    /// <summary>A clause that can follow “because”; null when there is no guard of this name.</summary>
    public static string? Of(string guard) => guard switch
    {
        "name" => "it is part of a name",
        "mention" => "the words are spoken about here, not used",
        "denied" => "the sentence says that it is not so",
        "expanded" => "the text has explained these letters before",
        "statutory" => "the law fixes this wording",
        "quotation" => "they are somebody’s own words",
        "unless" => "here it is part of a phrase that the rule leaves alone",
        "before" => "the words that the rule asks for do not stand before it",
        "after" => "the words that the rule asks for do not follow it",
        "not-before" => "the words before it give it another sense",
        "not-after" => "the words after it give it another sense",
        "sentence" => "the sentence lacks the words that the rule asks for",
        "not-sentence" => "another word of the sentence gives it another sense",
        "block" => "the paragraph lacks the words that the rule asks for",
        "not-block" => "other words of the paragraph give it another sense",
        "setting" => "nothing in the text shows that it is about the people the rule means",
        "subject" => "the sentence says it of somebody or something that the rule does not mean",
        "as" => "the word does another job here than the rule means: it names somebody, or describes the next word",
        "addressed" => "the rule asks whether a sentence speaks to the reader or about people, and this one differs",
        "scope" or "not-scope" => "the rule is not for this part of a document",
        "capitals" or "not-capitals" => "of its capitals or small letters",
        _ => null,
    };
}
