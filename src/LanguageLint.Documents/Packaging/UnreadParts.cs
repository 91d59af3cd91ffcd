using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>Lists what a part of an office file shows or plays and no reader here reads.</summary>
internal static class UnreadParts
{
    /// <summary>What is not read of the parts that one part links to.</summary>
    /// <param name="package">The file.</param>
    /// <param name="part">The part.</param>
    /// <param name="story">What a person calls it, such as “page header”; null for the main text.</param>
    public static IEnumerable<NotChecked> Of(OfficePackage package, string part, string? story)
    {
        var counts = new Dictionary<string, int>();
        foreach (var link in package.Relationships(part))
        {
            if (Named(link.Type) is not var (name, reason))
            {
                continue;
            }

            counts[name] = counts.GetValueOrDefault(name) + 1;
            var place = string.Create(CultureInfo.InvariantCulture, $"{name} {counts[name]}");
            yield return new NotChecked(story is null ? place : $"{story}, {place}", reason);
        }
    }

    private static (string Name, string Reason)? Named(string type) => type switch
    {
        "oleObject" or "package" => ("embedded object", "it is a file of another program; check it on its own"),
        "subDocument" or "frame" => ("subdocument", "it is a file of its own; check that file"),
        "video" or "audio" => ("sound or video", "it is not listened to; read or listen to it yourself"),
        "control" => ("form control", "its wording is stored in the control's own format; read it through yourself"),
        _ => null,
    };
}
