using System.Text;

namespace LanguageLint.Cli.Tests;

/// <summary>A folder of its own for a test, in which the command is run as a person would.</summary>
public sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("languagelint-");

    /// <summary>Makes the folder; what lies in folders above it has no say. Whole-letter checks and praise are off: a test's letter is a line or two.</summary>
    public Workplace() => With(".editorconfig", "root = true\n[*]\nlanguagelint_severity.document = off\nlanguagelint_severity.strength = off\n");

    /// <summary>What one run of the command came to.</summary>
    public sealed record Outcome(int ExitCode, string Out, string Error);

    public string Folder => _folder.FullName;

    /// <summary>Writes a file, with its folders.</summary>
    public Workplace With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file, with its folders.</summary>
    public Workplace With(string path, byte[] content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return this;
    }

    public Outcome Run(params string[] arguments) => Run(arguments, new Dictionary<string, string>());

    public Outcome Run(
        IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, string input = "", bool isTerminal = false, int? filesAtOnce = null, CancellationToken cancellation = default)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            In = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Out = output,
            Error = error,
            Folder = Folder,
            Variable = environment.GetValueOrDefault,
            InIsTerminal = isTerminal,
            OutIsTerminal = isTerminal,
            ErrorIsTerminal = isTerminal,
        };
        surroundings = filesAtOnce is { } several ? surroundings with { FilesAtOnce = several } : surroundings;
        var exitCode = CommandLine.RunAsync(arguments, surroundings, cancellation).GetAwaiter().GetResult();
        return new Outcome(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
