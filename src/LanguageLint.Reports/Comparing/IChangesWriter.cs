namespace LanguageLint.Reports.Comparing;

/// <summary>One way to write down what changed from one run to the next.</summary>
public interface IChangesWriter : IDisposable
{
    /// <summary>Writes what has changed, whole.</summary>
    void Write(RunComparison comparison);

    /// <summary>Writes that there is nothing to compare, because the run was stopped.</summary>
    /// <param name="sentence">Says so.</param>
    void WriteCancelled(string sentence);
}
