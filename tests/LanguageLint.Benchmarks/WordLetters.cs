using System.Diagnostics;
using System.IO.Compression;
using System.Xml;
using LanguageLint.Documents;
using LanguageLint.Rules;

namespace LanguageLint.Benchmarks;

/// <summary>
/// A thousand Word letters of about a page: reading and checking them against inflating the same files and reading their XML, and a published
/// build against pandoc and alex on the same files.
/// </summary>
internal static class WordLetters
{
    private const int Letters = 1_000;
    private const int Rounds = 5;

    /// <summary>Runs the comparison.</summary>
    /// <param name="output">Where the figures go.</param>
    /// <param name="languageLint">A published build; null for none.</param>
    /// <param name="alex">The program alex; null for none.</param>
    public static void Run(TextWriter output, string? languageLint, string? alex)
    {
        var samples = SampleLetters();
        if (samples.Length == 0)
        {
            output.WriteLine("  no sample letters beside this build");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("languagelint-");
        try
        {
            var files = Enumerable.Range(0, Letters).Select(i => Path.Combine(folder.FullName, $"letter{i:0000}.docx")).ToArray();
            for (var i = 0; i < files.Length; i++)
            {
                File.Copy(samples[i % samples.Length], files[i]);
            }

            InProcess(output, files);
            if (languageLint is not null && alex is not null)
            {
                WholeProcess(output, files, languageLint, alex);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] SampleLetters()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "../../../../samples");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*letter.docx") : [];
    }

    private static void InProcess(TextWriter output, string[] files)
    {
        var readers = new DocumentReaders();
        var linter = new Linter(RuleSet.BuiltIn());
        double[] best = [double.MaxValue, double.MaxValue, double.MaxValue];
        Action<string>[] jobs = [Inflate, file => readers.ReadFile(file), file => linter.Lint(readers.ReadFile(file), LintOptions.Default)];
        for (var round = 0; round < Rounds; round++)
        {
            for (var job = 0; job < jobs.Length; job++)
            {
                var before = Stopwatch.GetTimestamp();
                Array.ForEach(files, jobs[job]);
                best[job] = Math.Min(best[job], Stopwatch.GetElapsedTime(before).TotalMilliseconds);
            }
        }

        output.WriteLine($"  {files.Length} Word letters, one thread: {best[0]:0} ms to inflate and read their XML; reading them takes {best[1] / best[0]:0.00} times that, checking them as well {best[2] / best[0]:0.00} times");
    }

    // Every part whose XML a reader looks at: the text, its styles, headers, footers, notes and the links between them.
    private static void Inflate(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries)
        {
            if (entry.Name.EndsWith(".rels", StringComparison.Ordinal) || entry.Name is "[Content_Types].xml" or "document.xml" or "styles.xml" or "core.xml" or "footnotes.xml" or "endnotes.xml"
                || entry.Name.StartsWith("header", StringComparison.Ordinal) || entry.Name.StartsWith("footer", StringComparison.Ordinal))
            {
                using var xml = XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true });
                while (xml.Read())
                {
                }
            }
        }
    }

    private static void WholeProcess(TextWriter output, string[] files, string languageLint, string alex)
    {
        var folder = Path.GetDirectoryName(files[0])!;
        var own = Time(languageLint, ["check", "--fail-on", "never", folder]);
        var pandoc = 0.0;
        foreach (var file in files)
        {
            pandoc += Time("pandoc", ["-t", "plain", "-o", Path.ChangeExtension(file, ".txt"), file]);
        }

        var peer = pandoc + Time(alex, [.. files.Select(file => Path.ChangeExtension(file, ".txt"))]);
        output.WriteLine($"  {files.Length} Word letters, whole process: {own:0} ms; pandoc and alex take {peer / own:0} times that");
    }

    private static double Time(string program, IEnumerable<string> arguments)
    {
        var before = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        errors.GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(before).TotalMilliseconds;
    }
}
