using System.Globalization;

namespace LanguageLint.Reports;

/// <summary>Tells findings of one fingerprint in one file apart by their order, for services that take equal names for one finding. Files come one after the other.</summary>
internal sealed class Occurrences
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private string? _path;

    /// <summary>The fingerprint with the number of its occurrence in the file: <c>…:1</c>, <c>…:2</c>.</summary>
    public string Name(string path, string fingerprint)
    {
        if (_path != path)
        {
            _counts.Clear();
            _path = path;
        }

        var count = _counts[fingerprint] = _counts.GetValueOrDefault(fingerprint) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{fingerprint}:{count}");
    }
}
