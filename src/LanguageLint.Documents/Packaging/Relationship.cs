namespace LanguageLint.Documents.Packaging;

/// <summary>A link from one part of an office file to another.</summary>
/// <param name="Id">The id by which the part's XML names the link.</param>
/// <param name="Type">The last segment of the link's type, such as <c>header</c>; alike in transitional and strict files.</param>
/// <param name="Target">Name of the part it leads to; null when it leads out of the file, where nothing is followed.</param>
internal sealed record Relationship(string Id, string Type, string? Target)
{
    /// <summary>The links that a file of links lists, in the order they are written.</summary>
    /// <param name="xml">The file, at its start.</param>
    /// <param name="folder">The folder of the part that has the links, with <c>/</c> at its end; empty for the top.</param>
    public static List<Relationship> ReadAll(PartXml xml, string folder)
    {
        var links = new List<Relationship>();
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            var type = xml.Attribute("Type") ?? "";
            var target = xml.Attribute("Target") ?? "";
            var isExternal = xml.Attribute("TargetMode") == "External";
            links.Add(new Relationship(xml.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isExternal ? null : Resolve(folder, target)));
        }

        return links;
    }

    // 'a/b/../c' as 'a/c'; a target that starts with '/' counts from the top.
    private static string Resolve(string folder, string target)
    {
        target = Uri.UnescapeDataString(target.Replace('\\', '/'));
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count > 0)
                {
                    segments.RemoveAt(segments.Count - 1);
                }
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
