namespace LanguageLint.Rules.Yaml;

/// <summary>Gives short texts that come again and again, such as the keys of rules, as one string each.</summary>
internal sealed class YamlShortTexts
{
    private const int Longest = 24;

    // One text a place; a newcomer takes over. A power of two.
    private readonly string[] _texts = new string[256];

    /// <summary>The string of these characters, new or met before.</summary>
    internal string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.ToString();
        }

        var hash = (uint)((text.Length * 31) + (text[0] * 7) + (text[text.Length / 2] * 131) + (text[^1] * 17));
        ref var known = ref _texts[hash % (uint)_texts.Length];
        return known is not null && text.SequenceEqual(known.AsSpan()) ? known : known = text.ToString();
    }
}
