using LanguageLint.Cli;
using LanguageLint.Documents.Pdf;

if (PdfChild.IsAsked(args))
{
    return PdfChild.Run();
}

// Reading and compiling the packs makes many small objects that all live on: a run over a few letters is done before a collection would gain anything.
// Past this much memory the collector takes over by itself.
GC.TryStartNoGCRegion(96L * 1024 * 1024);

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C lets reports close; a second one ends the process at once.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};

return await CommandLine.RunAsync(args, Surroundings.OfProcess(), cancellation.Token);
