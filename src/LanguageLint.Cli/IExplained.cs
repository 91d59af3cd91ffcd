namespace LanguageLint.Cli;

/// <summary>A command whose help says more than its options: examples, exit codes, files.</summary>
internal interface IExplained
{
    /// <summary>The rest of the page, with headings.</summary>
    string Details { get; }
}
