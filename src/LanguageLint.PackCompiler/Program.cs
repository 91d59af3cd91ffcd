using LanguageLint.Rules;
using LanguageLint.Rules.Compiled;

// Reads the packs below a folder and writes them, compiled, to a file: LanguageLint.PackCompiler RULES-FOLDER FILE
var (folder, file) = (args[0], args[1]);
var names = Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories)
    .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
    .Order(StringComparer.Ordinal);
try
{
    var rules = RuleSet.Compile([.. names.Select(name => PackReader.Read(name, File.ReadAllText(Path.Combine(folder, name))))]);
    var beside = $"{file}.{Environment.ProcessId}";
    File.WriteAllBytes(beside, RuleSetWriter.Write(rules));
    File.Move(beside, file, overwrite: true);
    return 0;
}
catch (PackException problem)
{
    // In the form of a compiler's errors, so that every build program and editor shows file and line.
    Console.Error.WriteLine($"{Path.Combine(folder, problem.Place.File)}({problem.Place.Line},{problem.Place.Column}): error LLPACK: {problem.Message}");
    return 1;
}
