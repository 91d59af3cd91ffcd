using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace LanguageLint.Documents.Pdf;

/// <summary>A running copy of the program that reads PDF files, one after the other. Not safe for several threads at once.</summary>
internal sealed class PdfProcess : IDisposable
{
    private readonly Process _process;
    private readonly Stream _to;
    private readonly Stream _from;

    private PdfProcess(Process process)
    {
        _process = process;
        _to = process.StandardInput.BaseStream;
        _from = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
    }

    /// <summary>Whether it can read another file.</summary>
    public bool IsUsable => !_process.HasExited;

    /// <summary>Starts one.</summary>
    /// <exception cref="UnreadableFileException">It could not be started.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public static PdfProcess Start(ChildProgram program, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program.File, [.. program.Arguments, PdfChild.Argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment[PdfChild.Mark] = "1";
        start.Environment["DOTNET_GCHeapHardLimit"] = PdfLimits.Heap.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";

        // Nothing on disk: no sockets for diagnostics, no dump of a crash.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        PdfProcess? child = null;
        try
        {
            child = new PdfProcess(Process.Start(start)!);

            // What the runtime says of a crash is of no use to the writer of a letter.
            child._process.ErrorDataReceived += (_, _) => { };
            child._process.BeginErrorReadLine();
            using (child.KillAfter(PdfLimits.StartTime, cancellation, out _))
            {
                if (PdfWire.Read(child._from).Kind == PdfMessage.Ready)
                {
                    return child;
                }
            }
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidDataException or InvalidOperationException or PlatformNotSupportedException)
        {
            child?.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw NotStarted(e);
        }

        child.Dispose();
        throw NotStarted(null);
    }

    /// <summary>Reads a file, as far as it can be read within some time and within <see cref="PdfLimits"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised; the process has ended.</exception>
    public PdfText Read(byte[] file, TimeSpan time, CancellationToken cancellation)
    {
        var text = new PdfText();
        using (KillAfter(time, cancellation, out var limit))
        {
            try
            {
                _to.Write(BitConverter.GetBytes(file.Length));
                _to.Write(file);
                _to.Flush();
                while (!text.IsDone)
                {
                    var (kind, content) = PdfWire.Read(_from);
                    text.Add(kind, content);
                }
            }
            catch (Exception e) when (e is IOException or InvalidDataException or InvalidOperationException)
            {
                cancellation.ThrowIfCancellationRequested();
                Kill();
                _process.WaitForExit();
                text.Break(limit.IsCancellationRequested ? PdfEnd.Time : _process.ExitCode == PdfChild.OutOfMemory ? PdfEnd.Memory : PdfEnd.Crash);
            }
        }

        return text;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static UnreadableFileException NotStarted(Exception? e) =>
        new("PDFs are read by a second copy of this program, which could not be started: check the document that the PDF was made from.", e!);

    private Ending KillAfter(TimeSpan time, CancellationToken cancellation, out CancellationToken limit)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(time);
        limit = source.Token;
        return new Ending(source, source.Token.Register(Kill));
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    private readonly record struct Ending(CancellationTokenSource Source, CancellationTokenRegistration Registration) : IDisposable
    {
        public void Dispose()
        {
            Registration.Dispose();
            Source.Dispose();
        }
    }
}
