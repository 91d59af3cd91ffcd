using LanguageLint.Cli;
using LanguageLint.Documents.Pdf;

if (PdfChild.IsAsked(args))
{
    return PdfChild.Run();
}

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C lets reports close; a second one ends the process at once.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};

return await CommandLine.RunAsync(args, Surroundings.OfProcess(), cancellation.Token);
