using LanguageLint.Text;

namespace LanguageLint.Cli;

internal static class DocumentExtensions
{
    public static IReadOnlyCollection<string> All { get; } = [".txt", ".md"];

    public static Document Read(string path, Stream content, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var reader = new StreamReader(content);
        var text = reader.ReadToEnd();
        return new Document { Path = path, Lines = new LineIndex(text), Blocks = [new TextBlock(text.AsMemory(), BlockScope.Paragraph, OffsetMap.Verbatim(0, text.Length))] };
    }
}
