namespace LanguageLint.Reports;

/// <summary>Spells paths as programs that read reports look for them.</summary>
internal static class ReportPath
{
    /// <summary>The path with <c>/</c>, without a leading <c>./</c>.</summary>
    public static string Of(string path)
    {
        var slashed = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        while (slashed.StartsWith("./", StringComparison.Ordinal))
        {
            slashed = slashed[2..];
        }

        return slashed;
    }

    /// <summary>The path as a URI reference: relative where the path is, percent-encoded segment by segment.</summary>
    public static string Uri(string path)
    {
        var slashed = Of(path);
        var encoded = string.Join('/', slashed.Split('/').Select(System.Uri.EscapeDataString));
        return IsRooted(slashed) ? "file://" + (slashed[0] == '/' ? encoded : "/" + slashed[..2] + encoded[(encoded.IndexOf('/', StringComparison.Ordinal))..]) : encoded;
    }

    /// <summary>Whether the path starts at the root of a file system.</summary>
    public static bool IsRooted(string path) => path.StartsWith('/') || (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/');
}
