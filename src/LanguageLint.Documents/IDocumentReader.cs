using LanguageLint.Text;

namespace LanguageLint.Documents;

/// <summary>Reads one family of file formats. Holds no state; any number of threads may share one.</summary>
public interface IDocumentReader
{
    /// <summary>The extensions by which files of the format are found in folders: lower case, with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>
    /// Whether the file is of this format. Goes by content; only text formats, which look alike, go by <see cref="SourceFile.Extension"/>.
    /// </summary>
    bool Recognises(SourceFile file);

    /// <summary>Reads a file that <see cref="Recognises"/> accepted.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged, protected, too large or not readable for another reason that its message tells.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    Document Read(SourceFile file, CancellationToken cancellation);
}
