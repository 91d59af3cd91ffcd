namespace LanguageLint.Reports;

/// <summary>A format that reports can be written in.</summary>
/// <param name="Name">What people write after <c>--format</c>.</param>
/// <param name="Description">What it is for, in a few words.</param>
/// <param name="Open">Starts a report.</param>
public sealed record ReportFormat(string Name, string Description, Func<ReportOutput, IReport> Open);

/// <summary>The formats there are. A new one is a class and a line here.</summary>
public static class ReportFormats
{
    /// <summary>The format that writes annotations of GitHub Actions.</summary>
    public const string GitHub = "github";

    /// <summary>The format that writes a page to look at.</summary>
    public const string Html = "html";

    /// <summary>The format for programs.</summary>
    public const string Json = "json";

    /// <summary>The format for reading.</summary>
    public const string Text = "text";

    /// <summary>The format for a page or a comment of a build server.</summary>
    public const string Markdown = "markdown";

    /// <summary>All formats; the first is the default.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new(Text, "for reading", output => new TextReport(output)),
        new("line", "one line a finding, as compilers write them", output => new LineReport(output)),
        new(Json, "for programs; its schema is report.schema.json", output => new JsonReport(output)),
        new("ndjson", "one JSON object a line, for pipes", output => new NdjsonReport(output)),
        new("sarif", "SARIF 2.1.0, for code scanning", output => new SarifReport(output)),
        new("sarif-all", "SARIF with what is silenced as suppressed results, for viewers other than GitHub's", output => new SarifReport(output, showsSilenced: true)),
        new(GitHub, "annotations and step summary of GitHub Actions", output => new GitHubReport(output)),
        new("azure", "issues of Azure Pipelines", output => new AzureReport(output)),
        new("gitlab", "GitLab code quality", output => new GitLabReport(output)),
        new("junit", "JUnit XML, for build servers", output => new JUnitReport(output)),
        new("checkstyle", "Checkstyle XML, for build servers", output => new CheckstyleReport(output)),
        new(Html, "one page to look at", output => new HtmlReport(output)),
        new(Markdown, "a summary for a page or a comment", output => new MarkdownReport(output)),
    ];

    /// <summary>The format of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ReportFormat Named(string name) =>
        All.FirstOrDefault(format => format.Name == name) ?? throw new ArgumentException($"There is no report format {name}.", nameof(name));
}
