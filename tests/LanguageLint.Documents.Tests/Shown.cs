using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests;

/// <summary>Reads text for a test and shows blocks in a form that tests can compare.</summary>
internal static class Shown
{
    /// <summary>These tests as the program of which a copy reads PDFs.</summary>
    public static readonly ChildProgram Program = new("dotnet", [typeof(Shown).Assembly.Location]);

    private static readonly DocumentReaders Readers = new(new ReadingOptions { PdfProgram = Program, RecognisesPages = false });

    public static Document Read(string text, string name = "letter.txt") => Read(Encoding.UTF8.GetBytes(text), name);

    public static Document Read(byte[] bytes, string name = "letter.txt") => Readers.Read(name, new MemoryStream(bytes));

    public static string Refusal(byte[] bytes, string name) => Assert.Throws<UnreadableFileException>(() => Read(bytes, name)).Message;

    /// <summary>Each block as “Scope: text”, holes in curly marks.</summary>
    public static string[] Blocks(Document document) =>
        [.. document.Blocks.Select(block => $"{block.Scope}: {Holes(block)}")];

    public static string[] Texts(Document document) => [.. document.Blocks.Select(block => block.Text.ToString())];

    private static string Holes(TextBlock block)
    {
        var shown = new StringBuilder(block.Text.ToString());
        foreach (var hole in block.Holes.Reverse())
        {
            shown.Insert(hole.End, '⟫').Insert(hole.Start, '⟪');
        }

        return shown.ToString();
    }

    /// <summary>What the file says at the place of each block's character range.</summary>
    public static string InFile(string file, TextBlock block, TextSpan span)
    {
        var place = ((FileOrigin)block.Map.Locate(span)[0]).Span;
        return file.Substring(place.Start, place.Length);
    }
}
