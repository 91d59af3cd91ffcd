using System.Runtime.InteropServices;

namespace LanguageLint.Documents.Pdf;

/// <summary>
/// The side of the child process: reads PDF files from standard input, each after its length, and tells on standard output what is in
/// them. It ends when its input does, so it never outlives the program that started it.
/// </summary>
public static class PdfChild
{
    /// <summary>The argument that asks a program to be the child.</summary>
    public const string Argument = "read-pdf-files";

    /// <summary>The environment variable that is set for the child, so that it never starts a child of its own.</summary>
    internal const string Mark = "LANGUAGELINT_PDF_READER";

    /// <summary>Exit code of a child that has used up its memory.</summary>
    internal const int OutOfMemory = 71;

    private const int CoreSize = 4;

    /// <summary>Whether the arguments of a program ask it to be the child.</summary>
    public static bool IsAsked(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return arguments.Count > 0 && arguments[^1] == Argument && Environment.GetEnvironmentVariable(Mark) is not null;
    }

    /// <summary>Reads files until there are no more and tells the exit code.</summary>
    public static int Run()
    {
        // Ctrl-C goes to the child as well; the program that started it decides when it ends.
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        LeaveNoDump();
        var code = 0;
        var reading = new Thread(() => code = ReadAll(), PdfLimits.Stack);
        reading.Start();
        reading.Join();
        return code;
    }

    private static int ReadAll()
    {
        using var from = Console.OpenStandardInput();
        using var to = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        try
        {
            PdfWire.Write(to, PdfMessage.Ready);
            Span<byte> length = stackalloc byte[sizeof(int)];
            while (from.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) == length.Length)
            {
                var file = new byte[BitConverter.ToInt32(length)];
                from.ReadExactly(file);

                // Should the program that started it be gone, nobody else would end a reading without end.
                using var end = new Timer(_ => Environment.Exit(1), null, 2 * PdfLimits.Time, Timeout.InfiniteTimeSpan);
                new PdfFile(to).Read(file);
            }

            return 0;
        }
        catch (OutOfMemoryException)
        {
            return OutOfMemory;
        }
        catch (IOException)
        {
            // The other side has gone.
            return 0;
        }
    }

    // A crash would leave the letter's text in a core file.
    private static void LeaveNoDump()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
        {
            var none = new ResourceLimit(0, 0);
            _ = SetResourceLimit(CoreSize, in none);
        }
    }

    [DllImport("libc", EntryPoint = "setrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetResourceLimit(int resource, in ResourceLimit limit);

    private readonly record struct ResourceLimit(ulong Current, ulong Most);
}
