using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Guards;

/// <summary>What guards know of one block; each fact is worked out when first asked. Made only for blocks in which a pattern matched.</summary>
internal sealed class BlockFacts(TextBlock block, BlockTokens tokens, PatternMatcher matcher, GuardSet guards, TextSetting setting)
{
    private IReadOnlyList<TextSpan>? _quotations;
    private IReadOnlyList<(int Start, int End)>? _names;
    private bool? _titleCase;

    public TextBlock Block { get; } = block;

    public BlockTokens Tokens { get; } = tokens;

    public PatternMatcher Matcher { get; } = matcher;

    /// <summary>What the whole text is about.</summary>
    public TextSetting Setting { get; } = setting;

    /// <summary>What stands in quotation marks, marks included.</summary>
    public IReadOnlyList<TextSpan> Quotations => _quotations ??= QuotationFinder.Find(Tokens.Text.Span);

    /// <summary>Protected names, as token ranges.</summary>
    public IReadOnlyList<(int Start, int End)> Names => _names ??= guards.Names.Find(this);

    /// <summary>Whether the block is a line in title case or capitals: then capitals tell nothing of names.</summary>
    public bool IsTitleCase => _titleCase ??= MeasureTitleCase();

    // A line that ends like a sentence, or leads into a list (“The Fighting Crime Plan will:”), is one, whatever its capitals;
    // one in capitals throughout is no sentence to judge names by.
    private bool MeasureTitleCase()
    {
        int content = 0, capitalised = 0, upper = 0;
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Length >= 4 && !Tokens[i].Has(TokenTraits.Number | TokenTraits.Hole))
            {
                content++;
                capitalised += Tokens[i].Has(TokenTraits.Capitalised) ? 1 : 0;
                upper += Tokens[i].Has(TokenTraits.Upper) ? 1 : 0;
            }
        }

        var text = Tokens.Text.Span.TrimEnd();
        var endsSentence = text.EndsWith(".") || (text.EndsWith(":") && !Tokens[^1].Has(TokenTraits.Capitalised));
        return content > 0 && (upper * 10 >= content * 8 || (!endsSentence && capitalised * 10 >= content * 8));
    }
}
