using System.Diagnostics;
using System.Globalization;
using System.Text;
using LanguageLint.Documents;

namespace LanguageLint.Cli.Changes;

/// <summary>Gives the content of objects that git keeps, through one run of <c>git cat-file --batch</c>. Safe for several threads.</summary>
/// <param name="git">The program, in a folder of the repository.</param>
internal sealed class GitBlobs(GitProgram git) : IDisposable
{
    private readonly Lock _gate = new();
    private Process? _batch;

    /// <summary>The content of an object.</summary>
    /// <param name="name">Its name: a hash in hexadecimal digits.</param>
    /// <exception cref="UnreadableFileException">It is too large, git LFS keeps it elsewhere, or git cannot give it.</exception>
    public byte[] Read(string name)
    {
        lock (_gate)
        {
            _batch ??= git.Start(["cat-file", "--batch"]);
            try
            {
                _batch.StandardInput.Write(name + "\n");
                _batch.StandardInput.Flush();
                return Content(_batch.StandardOutput.BaseStream);
            }
            catch (IOException problem)
            {
                throw Missing(problem);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_batch is not null)
        {
            _batch.StandardInput.Close();
            _batch.StandardOutput.Close();
            _batch.WaitForExit();
            _batch.Dispose();
        }
    }

    // “name SP type SP size LF content LF”
    private static byte[] Content(Stream output)
    {
        var heading = Line(output).Split(' ');
        if (heading.Length != 3 || !long.TryParse(heading[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            throw Missing(null);
        }

        if (size > SourceFile.LargestFile)
        {
            Skip(output, size + 1);
            throw new UnreadableFileException("This file is larger than 256 MB: split it into smaller files and check those.");
        }

        var content = new byte[size];
        output.ReadExactly(content);
        output.ReadByte();
        return content.AsSpan().StartsWith("version https://git-lfs.github.com/spec/"u8)
            ? throw new UnreadableFileException("git LFS keeps this file elsewhere: check it from its folder, without --staged and --since.")
            : content;
    }

    private static string Line(Stream output)
    {
        var line = new StringBuilder();
        for (int next; (next = output.ReadByte()) is not (-1 or '\n');)
        {
            line.Append((char)next);
        }

        return line.ToString();
    }

    private static void Skip(Stream output, long length)
    {
        var chunk = new byte[1 << 16];
        while (length > 0)
        {
            var read = output.Read(chunk, 0, (int)Math.Min(chunk.Length, length));
            if (read == 0)
            {
                throw new EndOfStreamException();
            }

            length -= read;
        }
    }

    private static UnreadableFileException Missing(Exception? problem) =>
        new("git could not give this file: check the repository with “git fsck”, or check the file from its folder.", problem!);
}
