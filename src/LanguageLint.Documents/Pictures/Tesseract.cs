using System.ComponentModel;
using System.Diagnostics;

namespace LanguageLint.Documents.Pictures;

/// <summary>Runs the program tesseract on a picture. The picture goes in and the text comes out through pipes: nothing is written to disk.</summary>
internal static class Tesseract
{
    private const string Name = "tesseract";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>What it recognises, in its table form.</summary>
    /// <exception cref="UnreadableFileException">It is not installed, cannot read the picture, or takes too long.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised; the program has ended.</exception>
    public static string Run(byte[] picture, CancellationToken cancellation)
    {
        using var program = Start();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        using var ending = limit.Token.Register(program.Kill);
        program.ErrorDataReceived += (_, _) => { };
        program.BeginErrorReadLine();
        var output = program.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            using var input = program.StandardInput.BaseStream;
            input.Write(picture);
        }
        catch (IOException)
        {
            // It ended without reading to the end; what it says tells why.
        }

        var table = output.GetAwaiter().GetResult();
        program.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return limit.IsCancellationRequested
            ? throw new UnreadableFileException("The words on this picture take too long to recognise: check the document it was made from, or a smaller copy of it.")
            : program.ExitCode == 0 ? table
            : throw new UnreadableFileException("This picture could not be read: save it anew as .png and check that.");
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo(Find() ?? throw NotInstalled(null), ["stdin", "stdout", "-l", "eng", "tsv"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // More threads make it slower, and other files are read at the same time.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw NotInstalled(e);
        }
    }

    // Only where the system looks for programs, never in the folder of the letters.
    private static string? Find()
    {
        var file = OperatingSystem.IsWindows() ? Name + ".exe" : Name;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }

    private static UnreadableFileException NotInstalled(Exception? e) => new(
        "This is a picture, and its words are recognised by the free program tesseract, which is not installed: install it (“apt install tesseract-ocr”, “brew install tesseract”, “winget install tesseract”), or check the document the picture was made from.", e!);
}
