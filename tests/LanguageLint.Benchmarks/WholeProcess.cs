using System.ComponentModel;
using System.Diagnostics;
using LanguageLint.Rules;

namespace LanguageLint.Benchmarks;

/// <summary>A published build against the programs people know, in turn, on the same files.</summary>
internal static class WholeProcess
{
    private const int Rounds = 5;

    public static void Run(string languageLint, string? alex, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("languagelint-");
        try
        {
            var phrases = InProcess.Phrases(RuleSet.BuiltIn());
            var big = Path.Combine(folder.FullName, "big.txt");
            var list = Path.Combine(folder.FullName, "phrases.txt");
            var letter = Path.Combine(folder.FullName, "letter.md");
            File.WriteAllText(big, SampleText.Make(64_000_000, phrases));
            File.WriteAllLines(list, phrases);
            File.WriteAllText(letter, SampleText.Make(2_000, phrases));

            Compare(output, "64 MB of text", (languageLint, ["check", "--fail-on", "never", big]), [("wc", ["-w", big]), ("rg", ["-j1", "-i", "-w", "-F", "-c", "-f", list, big])]);
            if (alex is not null)
            {
                Compare(output, "one Markdown letter", (languageLint, ["check", "--fail-on", "never", letter]), [(alex, [letter])]);
                var word = Path.Combine(AppContext.BaseDirectory, "../../../../samples");
                foreach (var file in Directory.Exists(word) ? Directory.GetFiles(word, "*.docx").Take(1) : [])
                {
                    Compare(output, "one Word letter", (languageLint, ["check", "--fail-on", "never", file]), [(alex, [letter])]);
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Compare(TextWriter output, string what, (string Program, string[] Arguments) own, (string Program, string[] Arguments)[] peers)
    {
        foreach (var peer in peers)
        {
            var ratios = new List<double>();
            var times = new List<double>();
            for (var round = 0; round <= Rounds; round++)
            {
                if (Time(own) is not { } mine || Time(peer) is not { } theirs)
                {
                    output.WriteLine($"  {what}: {peer.Program} is not installed here");
                    ratios.Clear();
                    break;
                }

                times.Add(mine);
                ratios.Add(mine / theirs);
            }

            if (ratios.Count > 0)
            {
                ratios.RemoveAt(0);
                ratios.Sort();
                times.Sort();
                output.WriteLine($"  {what}: {times[times.Count / 2]:0} ms, {ratios[ratios.Count / 2]:0.000} of the time of {Path.GetFileName(peer.Program)}");
            }
        }
    }

    private static double? Time((string Program, string[] Arguments) command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        var before = Stopwatch.GetTimestamp();
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
            process.WaitForExit();
            errors.GetAwaiter().GetResult();
        }
        catch (Win32Exception)
        {
            return null;
        }

        return Stopwatch.GetElapsedTime(before).TotalMilliseconds;
    }
}
