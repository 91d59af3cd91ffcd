using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>
/// Reads the properties of an office file that go out with it and that a reader may open: title, subject, keywords, category and
/// description, and those that its writer named. Who wrote it when is none of them.
/// </summary>
internal static class DocumentProperties
{
    // What programs note for themselves: labels of protection, numbers of a document store.
    private static readonly string[] OfPrograms = ["MSIP_", "_", "ContentType", "MediaService"];

    /// <summary>The properties that say something, in the order of the file.</summary>
    public static IEnumerable<TextBlock> Read(OfficePackage package, CancellationToken cancellation) =>
        ReadCore(package, cancellation).Concat(ReadOwn(package, cancellation));

    private static IEnumerable<TextBlock> ReadCore(OfficePackage package, CancellationToken cancellation)
    {
        foreach (var part in package.Targets("", "core-properties"))
        {
            using var xml = package.Open(part, cancellation);
            xml.ReadRoot();
            for (var depth = xml.Depth; xml.ReadChild(depth);)
            {
                var name = xml.Name;
                var element = xml.Element;
                if (name is not ("title" or "subject" or "keywords" or "category" or "description"))
                {
                    xml.Skip();
                    continue;
                }

                var text = new PartText();
                text.Append(xml.ReadText(), element);
                if (text.ToBlock(part, BlockScope.Property, $"document {name}") is { } block)
                {
                    yield return block;
                }
            }
        }
    }

    // Those to which the writer gave a name, texts only.
    private static IEnumerable<TextBlock> ReadOwn(OfficePackage package, CancellationToken cancellation)
    {
        foreach (var part in package.Targets("", "custom-properties"))
        {
            using var xml = package.Open(part, cancellation);
            xml.ReadRoot();
            for (var depth = xml.Depth; xml.ReadChild(depth);)
            {
                var name = xml.Attribute("name") ?? "";
                for (var valueDepth = xml.Depth; xml.ReadChild(valueDepth);)
                {
                    var (type, element) = (xml.Name, xml.Element);
                    var text = new PartText();
                    text.Append(xml.ReadText(), element);
                    if (type is "lpwstr" or "lpstr" or "bstr" && !OfPrograms.Any(start => name.StartsWith(start, StringComparison.Ordinal))
                        && text.ToBlock(part, BlockScope.Property, $"document property “{name}”") is { } block)
                    {
                        yield return block;
                    }
                }
            }
        }
    }
}
