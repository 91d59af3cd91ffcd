using LanguageLint.Text;

namespace LanguageLint.Templates;

/// <summary>Reads one family of text formats. Holds no state; any number of threads may share one.</summary>
public interface ITextFormat
{
    /// <summary>The extensions by which files of the format are known: lower case, with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether the file is of this format. Goes by the extension, and by content where there is no extension to go by.</summary>
    bool Recognises(TextFile file);

    /// <summary>
    /// Reads a file that <see cref="Recognises"/> accepted. Never throws for what stands in it: what cannot be followed is named in
    /// <see cref="Document.NotChecked"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    Document Read(TextFile file, CancellationToken cancellation);
}
