using System.Text.Json;
using LanguageLint.Tests;

namespace LanguageLint.Cli.Tests;

/// <summary>House packs hold for the files for which they hold in the compiler.</summary>
public sealed class PackPlacesTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [MemberData(nameof(PackPlaces.Rows), MemberType = typeof(PackPlaces))]
    public void Packs_hold_where_the_compiler_has_them(string what, Dictionary<string, string> files, Dictionary<string, string> pages)
    {
        foreach (var (path, text) in files.Concat(pages.Keys.Select(page => KeyValuePair.Create(page, PackPlaces.Page))))
        {
            _place.With(path, text);
        }

        foreach (var (page, rules) in pages)
        {
            using var report = JsonDocument.Parse(_place.Run("check", page, "--format", "json").Out);
            var found = report.RootElement.GetProperty("files")[0].GetProperty("findings").EnumerateArray()
                .Select(finding => finding.GetProperty("rule").GetString()!).Where(rule => rule.StartsWith("LLH", StringComparison.Ordinal));
            Assert.Equal((what, page, rules), (what, page, string.Join(' ', found)));
        }
    }
}
