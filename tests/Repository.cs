namespace LanguageLint.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Full path of a file or folder of the checkout.</summary>
    public static string PathOf(params string[] parts)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LanguageLint.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests have to run inside the repository.");
        }

        return Path.Combine([folder, .. parts]);
    }
}
