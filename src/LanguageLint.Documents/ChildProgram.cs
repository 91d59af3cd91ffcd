namespace LanguageLint.Documents;

/// <summary>
/// How a second copy of a program is started to read PDF files apart from it: some real files make any reader run without end or use up
/// its stack, and that must not take the program along. The program's entry point hands over to <see cref="Pdf.PdfChild"/> when
/// <see cref="Pdf.PdfChild.IsAsked"/> says so.
/// </summary>
/// <param name="File">The file to run.</param>
/// <param name="Arguments">Its arguments before those for the reader.</param>
public sealed record ChildProgram(string File, IReadOnlyList<string> Arguments)
{
    /// <summary>
    /// The program that is running: its own file or, where <c>dotnet</c> runs an assembly, both. Null where the system does not tell.
    /// </summary>
    public static ChildProgram? OfThisProcess()
    {
        if (Environment.ProcessPath is not { } file)
        {
            return null;
        }

        return Path.GetFileNameWithoutExtension(file).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new ChildProgram(file, [Environment.GetCommandLineArgs()[0]])
            : new ChildProgram(file, []);
    }
}
