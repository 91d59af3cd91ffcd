namespace LanguageLint.Cli.Setup;

/// <summary>A build server that can run checks, and the workflow by which it does.</summary>
/// <param name="Name">What people write after <c>--ci</c>.</param>
/// <param name="Title">Its name in a sentence.</param>
/// <param name="File">The workflow, as a path from the root of the repository.</param>
/// <param name="Sign">A file or folder in the root that shows that the server is used.</param>
/// <param name="Host">A part of the address that the repository is pushed to.</param>
/// <param name="Workflow">The workflow, with <c>PATH</c> for what is checked.</param>
internal sealed record BuildServer(string Name, string Title, string File, string Sign, string Host, string Workflow)
{
    /// <summary>All that are known.</summary>
    public static IReadOnlyList<BuildServer> All { get; } =
    [
        new("github", "GitHub Actions", ".github/workflows/languagelint.yml", ".github", "github.com", """
            name: LanguageLint
            on: [push, pull_request]
            permissions:
              contents: read
            jobs:
              wording:
                runs-on: ubuntu-latest
                steps:
                  - uses: actions/checkout@v4
                  - uses: actions/setup-dotnet@v4
                    with: { dotnet-version: 10.x }
                  - run: dotnet tool install LanguageLint.Tool --global
                  - run: languagelint check PATH --format github

            """),
        new("azure", "Azure Pipelines", "azure-pipelines.yml", "azure-pipelines.yml", "dev.azure.com", """
            pool: { vmImage: ubuntu-latest }
            steps:
              - task: UseDotNet@2
                inputs: { version: 10.x }
              - script: dotnet tool install LanguageLint.Tool --global
              - script: $HOME/.dotnet/tools/languagelint check PATH --format azure

            """),
        new("gitlab", "GitLab", ".gitlab-ci.yml", ".gitlab-ci.yml", "gitlab", """
            languagelint:
              image: mcr.microsoft.com/dotnet/sdk:10.0
              script:
                - dotnet tool install LanguageLint.Tool --global
                - $HOME/.dotnet/tools/languagelint check PATH --format line --report gitlab=gl-code-quality-report.json
              artifacts:
                when: always
                reports: { codequality: gl-code-quality-report.json }

            """),
    ];

    /// <summary>The workflow that checks a folder.</summary>
    /// <param name="path">The folder as a path from the root of the repository.</param>
    public string WorkflowFor(string path) =>
        Workflow.Replace("PATH", path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path, StringComparison.Ordinal).ReplaceLineEndings("\n");

    /// <summary>Whether a repository uses it, going by its files or by where it is pushed to.</summary>
    /// <param name="root">The root of the repository.</param>
    public bool IsUsedIn(string root)
    {
        var settings = Path.Combine(root, ".git", "config");
        return Path.Exists(Path.Combine(root, Sign)) || (System.IO.File.Exists(settings) && System.IO.File.ReadAllText(settings).Contains(Host, StringComparison.Ordinal));
    }
}
