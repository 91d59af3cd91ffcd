using System.Globalization;

namespace LanguageLint.Cli;

/// <summary>The date of a run.</summary>
internal static class Clock
{
    /// <summary>The date that <c>SOURCE_DATE_EPOCH</c> sets (reproducible-builds.org), else the present, in UTC.</summary>
    public static DateTimeOffset Now(Surroundings surroundings) =>
        long.TryParse(surroundings.Variable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.UtcNow;
}
