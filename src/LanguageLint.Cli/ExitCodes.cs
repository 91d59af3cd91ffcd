namespace LanguageLint.Cli;

/// <summary>What the command tells the program that started it.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Good = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line, the configuration or a pack is not right.</summary>
    public const int Usage = 2;

    /// <summary>A file could not be read, or nothing of it was checked.</summary>
    public const int Unreadable = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
