using CsCheck;
using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Tests.Matching;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Dear Sam, come in.", "Dear|Sam|come|in")]
    [InlineData("Don’t say it's the man's.", "Don’t|say|it|'s|the|man")]
    [InlineData("O'Brien won't; you’re late", "O'Brien|won't|you|’re|late")]
    [InlineData("a first-time visitor", "a|first|time|visitor")]
    [InlineData("write to a.b@example.org now", "write|to|a.b@example.org|now")]
    [InlineData("see example.com/page. Then go", "see|example.com/page|Then|go")]
    [InlineData("failed_login_count is 3", "failed_login_count|is|3")]
    [InlineData("café naïve Zoë", "café|naïve|Zoë")]
    [InlineData("of\u00ADfender", "of\u00ADfender")]
    [InlineData("", "")]
    [InlineData("…!?", "")]
    public void A_text_is_cut_into_words(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Tokenize(text).Select(token => text.Substring(token.Start, token.Length)));

    [Theory]
    [InlineData("He came. Left", nameof(Separator.Sentence))]
    [InlineData("He met Mr. Left", nameof(Separator.Space))]
    [InlineData("He met T. Left", nameof(Separator.Space))]
    [InlineData("He has no. 5", nameof(Separator.Space))]
    [InlineData("Yes or no. Left", nameof(Separator.Sentence))]
    [InlineData("He came, left", nameof(Separator.Punctuation))]
    [InlineData("He came (left", nameof(Separator.Punctuation))]
    [InlineData("He came\nleft", nameof(Separator.Space))]
    [InlineData("He came\u00A0left", nameof(Separator.Space))]
    [InlineData("He came\n\nleft", nameof(Separator.Sentence))]
    [InlineData("He came-left", nameof(Separator.Hyphen))]
    [InlineData("He came\u2011left", nameof(Separator.Hyphen))]
    [InlineData("He came – left", nameof(Separator.Punctuation))]
    [InlineData("He came! Left", nameof(Separator.Sentence))]
    [InlineData("He came • left", nameof(Separator.Sentence))]
    [InlineData("You’re", nameof(Separator.None))]
    public void What_stands_before_the_last_word(string text, string expected) => Assert.Equal(expected, Tokenize(text)[^1].Before.ToString());

    [Theory]
    [InlineData("the man’s hat", 1, 2)]
    [InlineData("the users’ hats", 1, 1)]
    [InlineData("the users' hats", 1, 1)]
    [InlineData("the ‘other users’ hats", 2, 0)]
    [InlineData("the users’", 1, 0)]
    public void A_possessive_ending_is_told_from_a_quotation_mark(string text, int token, int tail) => Assert.Equal(tail, Tokenize(text)[token].Tail);

    [Fact]
    public void A_hole_is_one_token()
    {
        var tokens = Tokenize("Dear {{first name}}, come", new TextSpan(5, 14));
        Assert.Equal([4, 14, 4], tokens.Select(token => token.Length));
        Assert.True(tokens[1].Has(TokenTraits.Hole));
    }

    [Fact]
    public void Tokens_are_in_order_inside_the_text_and_never_overlap() =>
        Gen.String[Gen.Char["aZé'’\u00AD-–. ,!?\n\t_@:/\\\"“”1💡"], 0, 60].Sample(text =>
        {
            var end = 0;
            foreach (var token in Tokenize(text))
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.TailEnd <= text.Length);
                end = token.TailEnd;
            }
        });

    private static List<Token> Tokenize(string text, params TextSpan[] holes)
    {
        var list = new TokenList();
        new Tokenizer(new VocabularyBuilder().Build()).Tokenize(text, holes, list);
        return [.. Enumerable.Range(0, list.Count).Select(i => list[i])];
    }
}
