namespace LanguageLint.Cli.Reporting;

/// <summary>A report that is written beside its place and put there when it is whole, so that a run that breaks off leaves the old one.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;

    /// <summary>Starts the file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="named">Its path as the user named it.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public ReportFile(string path, string named)
    {
        _path = path;
        _beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            Stream = new FileStream(_beside, FileMode.CreateNew, FileAccess.Write);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{named}: The report could not be written: check that its folder is there and may be written to.");
        }
    }

    /// <summary>Takes the content.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="UsageException">It cannot be put there.</exception>
    public void Commit()
    {
        Stream.Dispose();
        try
        {
            File.Move(_beside, _path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{_path}: The report could not be written: close it in other programs, and check that its folder may be written to.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_beside);
    }
}
