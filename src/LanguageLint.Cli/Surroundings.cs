using System.Text;

namespace LanguageLint.Cli;

/// <summary>What a run sees of the world: its streams, its folder, its environment. Tests make their own.</summary>
internal sealed record Surroundings
{
    /// <summary>Columns assumed where no terminal tells.</summary>
    private const int DefaultWidth = 100;

    /// <summary>Standard input.</summary>
    public required Stream In { get; init; }

    /// <summary>Standard output, as UTF-8.</summary>
    public required Stream Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads an environment variable; null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The day by which decisions with an end are judged.</summary>
    public DateTime Today { get; init; } = DateTime.Today;

    /// <summary>Whether standard input is a terminal, so that a person can be asked.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>How many files are read and checked at a time, or wait for it.</summary>
    public int FilesAtOnce { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Surroundings
        {
            In = Console.OpenStandardInput(),
            Out = Console.OpenStandardOutput(),
            Error = Console.Error,
            Folder = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? DefaultWidth : Console.WindowWidth,
        };
    }

    /// <summary>A path of the user, made absolute.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}
