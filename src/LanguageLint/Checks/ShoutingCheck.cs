namespace LanguageLint.Checks;

/// <summary>
/// Words in capitals, at least the limit of them in a row and two that are too long to be initials. Once a block; what another rule has found already is left to it,
/// and so is what stands above the salutation, where letter heads and addresses are.
/// </summary>
internal sealed class ShoutingCheck : IDocumentCheck
{
    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Limit;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        var told = new HashSet<int>();
        foreach (var run in document.CapitalRuns)
        {
            if (run.Words >= signals.Limit && run.LongWords >= 2 && run.Place.Block >= document.Opening.Block && !IsFound(document, run.Place) && told.Add(run.Place.Block))
            {
                yield return new CheckHit(run.Place, run.Words);
            }
        }
    }

    private static bool IsFound(DocumentFacts document, BlockPlace place) =>
        document.Findings.Any(finding => finding.Block == place.Block && finding.Severity > Severity.Strength && finding.Span.Overlaps(place.Span));
}
