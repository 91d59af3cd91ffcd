using LanguageLint.Documents.Revising;
using Xunit.Abstractions;

namespace LanguageLint.Documents.Tests.Revising;

/// <summary>
/// Reviews every Word file of a folder of real ones, where there is such a folder: <c>LANGUAGELINT_ROBUST</c> names it, or it stands beside
/// the repository as <c>shared/robust</c>.
/// </summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private const int MostPerFile = 12;

    [Fact]
    public void Rejecting_all_of_a_review_gives_the_original_and_accepting_all_the_fixed_copy()
    {
        var problems = new List<string>();
        int files = 0, reviewed = 0, refused = 0, validated = 0, comments = 0, changes = 0;
        foreach (var path in WordFiles())
        {
            files++;
            try
            {
                var revised = new Revised(File.ReadAllBytes(path), document => InjectedFindings.Everywhere(document, MostPerFile));
                revised.HoldsPromises();
                reviewed++;
                validated += revised.IsValidated ? 1 : 0;
                comments += revised.Review.Comments;
                changes += revised.Review.Changes.Count;
                Keep(path, revised);
            }
            catch (Exception e) when (e is UnreadableFileException or RevisionRefusedException)
            {
                refused++;
            }
            catch (Exception e)
            {
                problems.Add($"{path}: {e.GetType().Name} {e.Message}");
            }
        }

        output.WriteLine($"{files} files: {reviewed} reviewed, {refused} refused, {validated} validated; {comments} comments, {changes} replacements.");
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.True(changes > 0 || Folder() is null, "There is a folder of Word files, but nothing in it was reviewed.");
    }

    // For a look with other programs.
    private static void Keep(string path, Revised revised)
    {
        if (Environment.GetEnvironmentVariable("LANGUAGELINT_KEEP") is { Length: > 0 } folder)
        {
            var name = $"{Math.Abs(string.GetHashCode(path, StringComparison.Ordinal)):x}-{Path.GetFileName(path)}";
            File.WriteAllBytes(Path.Combine(folder, name), revised.Review.Bytes);
            File.AppendAllText(Path.Combine(folder, "pairs.tsv"), $"{path}\t{Path.Combine(folder, name)}\n");
        }
    }

    private static IEnumerable<string> WordFiles()
    {
        return Folder() is not { } folder ? []
            : Directory.EnumerateFiles(folder, "*.do??", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".docx" or ".dotx" or ".docm" or ".dotm").Order(StringComparer.Ordinal);
    }

    // A folder that is named has to be there; the one beside the repository need not.
    private static string? Folder() =>
        Environment.GetEnvironmentVariable("LANGUAGELINT_ROBUST") is { Length: > 0 } named ? named
        : BesideRepository() is { } beside && Directory.Exists(beside) ? beside
        : null;

    private static string? BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LanguageLint.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "robust") : null;
    }
}
