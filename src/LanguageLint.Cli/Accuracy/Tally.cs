namespace LanguageLint.Cli.Accuracy;

/// <summary>What was counted of a rule, of a category, or of everything.</summary>
/// <param name="Must">Phrases that any careful reviewer would flag.</param>
/// <param name="Hit">How many of them were found.</param>
/// <param name="False">Findings that meet no label but perhaps a trap.</param>
/// <param name="Traps">Phrases that only look like hits.</param>
/// <param name="Touched">How many of them a finding touches.</param>
internal readonly record struct Tally(int Must, int Hit, int False, int Traps, int Touched)
{
    /// <summary>The share of phrases that were found; 1 where there are none.</summary>
    public double Recall => Must == 0 ? 1 : (double)Hit / Must;

    /// <summary>The share of findings that are right; 1 where there are none.</summary>
    public double Precision => Hit + False == 0 ? 1 : (double)Hit / (Hit + False);

    /// <summary>The share of traps that were touched; 0 where there are none.</summary>
    public double TrapShare => Traps == 0 ? 0 : (double)Touched / Traps;

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally left, Tally right) =>
        new(left.Must + right.Must, left.Hit + right.Hit, left.False + right.False, left.Traps + right.Traps, left.Touched + right.Touched);
}
