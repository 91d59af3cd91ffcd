using System.Text;

namespace LanguageLint.Documents.Pictures;

/// <summary>The program tesseract, which recognises words on pictures.</summary>
internal sealed class Tesseract
{
    private readonly PipedProgram _program;

    private Tesseract(PipedProgram program) => _program = program;

    /// <summary>The program; null when it is not installed.</summary>
    public static Tesseract? Find() => PipedProgram.Find("tesseract") is { } program ? new Tesseract(program) : null;

    /// <summary>The words on a picture; null when it cannot be read.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="limit"/> was raised; the program has ended.</exception>
    public TesseractText? Read(byte[] picture, CancellationToken limit) =>
        _program.Run(["stdin", "stdout", "-l", "eng", "tsv"], picture, limit) is { } table ? TesseractText.Of(Encoding.UTF8.GetString(table)) : null;
}
