namespace LanguageLint.Suppressions;

/// <summary>
/// Reads <c>languagelint: off|on|next|keep IDS ["words"] reason [by NAME] [until DATE]</c>, the same in the comments of every format.
/// Ids are separated by commas; <c>on</c> needs no reason, and without ids is for all rules.
/// </summary>
public static class SuppressionParser
{
    /// <summary>The word with which such a comment begins.</summary>
    public const string Name = "languagelint";

    /// <summary>Reads the text of a comment, without its comment signs. Null when it is an ordinary comment.</summary>
    public static SuppressionResult? Parse(string comment)
    {
        var reader = new SuppressionReader(comment);
        if (!string.Equals(reader.ReadWord(), Name, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (!reader.Skip(':'))
        {
            // 'LanguageLint is a tool' is an ordinary comment; 'languagelint off' is meant for us.
            var place = reader.Position;
            return KindOf(reader.ReadWord()) is not null && reader.StartsWithRule()
                ? Failed("Write a colon after languagelint, as in languagelint: off LL1001 and the reason.", place)
                : null;
        }

        var start = reader.Position;
        return KindOf(reader.ReadWord()) is { } kind
            ? ReadRest(kind, reader)
            : Failed("Write off, on, next or keep after languagelint:, then the rules and the reason.", start);
    }

    private static SuppressionResult ReadRest(SuppressionKind kind, SuppressionReader reader)
    {
        var rules = new List<string>();
        do
        {
            var place = reader.Position;
            var rule = reader.ReadRule();
            if (rule is null)
            {
                if (kind == SuppressionKind.On && rules.Count == 0 && reader.AtEnd)
                {
                    rules.Add(Suppression.AllRules);
                    break;
                }

                return Failed("Say which rules, by id (LL1001, LLH001) or category (labelling), with commas between them; all stands for every rule.", place);
            }

            rules.Add(rule);
        }
        while (reader.Skip(','));

        var quote = reader.Position;
        if (!reader.TryReadQuoted(out var words))
        {
            return Failed("The words in quotes are empty or have no closing quotation mark. Write them as in \"offender\".", quote);
        }

        var end = SuppressionEnd.Read(reader.Rest());
        if (end.Error is not null)
        {
            return Failed(end.Error, reader.Position + end.ErrorOffset);
        }

        if (end.Reason.Length == 0 && kind != SuppressionKind.On)
        {
            return Failed("Say why, so that the next reader knows, as in languagelint: keep LL1001 these are the court's own words.", reader.Position);
        }

        var suppression = new Suppression { Kind = kind, Rules = rules, Words = words, Reason = end.Reason, By = end.By, Until = end.Until };
        return new SuppressionResult(suppression, Error: null, ErrorOffset: 0);
    }

    private static SuppressionResult Failed(string message, int offset) => new(Suppression: null, message, offset);

    private static SuppressionKind? KindOf(string word) => word.ToLowerInvariant() switch
    {
        "off" => SuppressionKind.Off,
        "on" => SuppressionKind.On,
        "next" => SuppressionKind.Next,
        "keep" => SuppressionKind.Keep,
        _ => null,
    };
}
