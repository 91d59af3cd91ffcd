using System.ComponentModel;
using System.Diagnostics;

namespace LanguageLint.Documents.Pictures;

/// <summary>A program that is installed on this machine. A file goes in and the result comes out through pipes: nothing is written to disk.</summary>
public sealed class PipedProgram
{
    private readonly string _path;

    private PipedProgram(string path) => _path = path;

    /// <summary>The program of a name, only where the system looks for programs, never in the folder of the letters; null when there is none.</summary>
    /// <param name="name">Its name, without an extension.</param>
    /// <param name="folders">Where it is installed by default on systems whose installer leaves <c>PATH</c> as it is; looked into last.</param>
    public static PipedProgram? Find(string name, params IEnumerable<string> folders)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(folders).Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        return path is null ? null : new PipedProgram(path);
    }

    /// <summary>What the program writes; null when it fails.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="limit">Ends the program.</param>
    /// <exception cref="OperationCanceledException"><paramref name="limit"/> was raised; the program has ended.</exception>
    public byte[]? Run(IEnumerable<string> arguments, byte[] input, CancellationToken limit)
    {
        limit.ThrowIfCancellationRequested();
        using var program = Start(arguments);
        if (program is null)
        {
            return null;
        }

        using var ending = limit.Register(() => program.Kill(entireProcessTree: true));
        program.ErrorDataReceived += (_, _) => { };
        program.BeginErrorReadLine();
        using var output = new MemoryStream();
        var reading = program.StandardOutput.BaseStream.CopyToAsync(output, CancellationToken.None);
        try
        {
            using var to = program.StandardInput.BaseStream;
            to.Write(input);
        }
        catch (IOException)
        {
            // It ended without reading to the end; what it answers tells why.
        }

        reading.GetAwaiter().GetResult();
        program.WaitForExit();
        limit.ThrowIfCancellationRequested();
        return program.ExitCode == 0 ? output.ToArray() : null;
    }

    private Process? Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(_path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // More threads make tesseract slower, and other files are read at the same time.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
