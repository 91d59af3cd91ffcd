using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>
/// Reads the properties of an office file that go out with it and that a reader may open: title, subject, keywords, category and
/// description. Who wrote it when is none of them.
/// </summary>
internal static class DocumentProperties
{
    /// <summary>The properties that say something, in the order of the file.</summary>
    public static IEnumerable<TextBlock> Read(OfficePackage package, CancellationToken cancellation)
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
}
