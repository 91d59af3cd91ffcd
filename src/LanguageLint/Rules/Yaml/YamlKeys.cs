namespace LanguageLint.Rules.Yaml;

/// <summary>What holds for the keys of every mapping.</summary>
internal static class YamlKeys
{
    private const int Longest = 1000;
    private const int Few = 8;

    /// <summary>
    /// Checks a key against those already read: short, no merge key, not there yet. <paramref name="seen"/> stays null while the keys are few.
    /// </summary>
    /// <exception cref="YamlException">The key cannot stand.</exception>
    internal static void Check(YamlScalar key, List<YamlEntry> entries, ref HashSet<string>? seen)
    {
        if (key.Value.Length > Longest)
        {
            throw YamlCursor.Error(key.Start, YamlErrors.KeyTooLong);
        }

        if (key is { Value: "<<", Style: YamlStyle.Plain })
        {
            throw YamlCursor.Error(key.Start, YamlErrors.MergeKey);
        }

        if (key.Style == YamlStyle.Plain && key.Value.Contains(" *"))
        {
            throw YamlCursor.Error(key.Start, YamlErrors.StarInKey);
        }

        if (IsRepeated(key.Value, entries, ref seen))
        {
            throw YamlCursor.Error(key.Start, $"The key {key.Value} stands here a second time. Keep one of the two, or rename one.");
        }
    }

    private static bool IsRepeated(string key, List<YamlEntry> entries, ref HashSet<string>? seen)
    {
        if (entries.Count < Few)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Key.Value == key)
                {
                    return true;
                }
            }

            return false;
        }

        seen ??= new HashSet<string>(entries.Select(entry => entry.Key.Value), StringComparer.Ordinal);
        return !seen.Add(key);
    }
}
