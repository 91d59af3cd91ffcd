namespace LanguageLint.Reports.Comparing;

/// <summary>Says what changed in a sentence or two.</summary>
internal static class ChangeWords
{
    /// <summary>“Since main: 2 new phrases, 1 gone, 3 still there.” and the rates, where words were counted in both runs.</summary>
    public static string Of(RunComparison comparison)
    {
        var total = comparison.Total;
        var rates = total is { WordsBefore: > 0, Words: > 0 }
            ? $" To consider per 1,000 words: {Html.PerThousand(total.Before, total.WordsBefore)} then, {Html.PerThousand(total.After, total.Words)} now."
            : "";
        return $"Since {comparison.Earlier.Name}: {Closing.Count(total.New, "new phrase")}, {Html.Number(total.Gone)} gone, {Html.Number(total.StillThere)} still there.{rates}";
    }

    /// <summary>A group's name as people read it.</summary>
    public static string Name(string group) => group == FolderGroups.Here ? "this folder" : group;

    /// <summary>Where a finding stands: file, and line or place.</summary>
    public static string Where(ComparedFinding found) => found.File.Path + found.Reported switch
    {
        { Start: { } start } => $"({start.Line},{start.Column})",
        { Place: { } place } => ", " + place,
        _ => "",
    };
}
