using System.Diagnostics;
using System.Globalization;

namespace LanguageLint.Cli.Checking;

/// <summary>A bar on standard error that shows how far a long run is; nothing where nobody looks on.</summary>
/// <param name="error">Standard error.</param>
/// <param name="isTerminal">Whether a person sees it.</param>
internal sealed class Progress(TextWriter error, bool isTerminal)
{
    private const int Cells = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _last;
    private bool _isShown;

    /// <summary>Shows that <paramref name="done"/> of <paramref name="total"/> files are done, once the run has taken a second.</summary>
    public void Show(int done, int total)
    {
        var now = Stopwatch.GetElapsedTime(_start);
        if (isTerminal && now >= Patience && now - _last >= Pause)
        {
            error.Write("\r" + Line(done, total));
            error.Flush();
            _last = now;
            _isShown = true;
        }
    }

    /// <summary>Takes the bar away, so that a line can be written in its place.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            error.Write("\r\u001b[2K");
            error.Flush();
            _isShown = false;
        }
    }

    /// <summary>The bar as text.</summary>
    internal static string Line(int done, int total)
    {
        var filled = total == 0 ? Cells : (int)((long)Cells * done / total);
        return string.Create(CultureInfo.InvariantCulture, $"{new string('█', filled)}{new string('░', Cells - filled)} {done:N0} of {total:N0} files");
    }
}
