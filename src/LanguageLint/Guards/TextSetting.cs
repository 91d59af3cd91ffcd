using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Guards;

/// <summary>What a whole text is about. A setting is looked for when a rule first asks for it, as far as the first sign of it.</summary>
/// <param name="blocks">The blocks of the text.</param>
/// <param name="rules">The rules, whose guards know the signs of each setting.</param>
internal sealed class TextSetting(IReadOnlyList<TextBlock> blocks, CompiledRules rules)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a phrase of the word class <paramref name="setting"/> stands anywhere in the text.</summary>
    public bool Is(string setting)
    {
        if (!_known.TryGetValue(setting, out var found))
        {
            _known[setting] = found = Stands(rules.Guards.Settings[setting]);
        }

        return found;
    }

    private bool Stands(GuardPatterns signs)
    {
        var matcher = new PatternMatcher(rules.Program);
        var list = new TokenList();
        foreach (var block in blocks)
        {
            rules.Tokenizer.Tokenize(block.Text.Span, block.Holes, list);
            var tokens = new BlockTokens(block.Text, list);
            if (signs.Anywhere(matcher, tokens, 0, tokens.Count))
            {
                return true;
            }
        }

        return false;
    }
}
