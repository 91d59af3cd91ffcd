using LanguageLint.Benchmarks;

// usage: dotnet run -c Release --project tests/LanguageLint.Benchmarks -- [LANGUAGELINT [ALEX]]
//   LANGUAGELINT  a published native build, to be timed as a whole process against wc, rg and alex
//   ALEX          the program alex, where it is installed
// Every figure is a median; compare ratios within one run only.
Console.WriteLine("In this process, one thread:");
InProcess.Run(Console.Out);
WordLetters.Run(Console.Out, args.Length > 0 ? args[0] : null, args.Length > 1 ? args[1] : null);
if (args.Length > 0)
{
    Console.WriteLine();
    Console.WriteLine("Whole processes:");
    WholeProcess.Run(args[0], args.Length > 1 ? args[1] : null, Console.Out);
}
