namespace LanguageLint.Analyzers.CSharp;

/// <summary>What a program does with a string, as far as its syntax tells.</summary>
internal enum StringUse
{
    /// <summary>Nothing around it tells; its own shape decides whether it is prose.</summary>
    Unknown,
    /// <summary>It is shown to people and used for nothing else.</summary>
    Shown,
    /// <summary>It is shown to people, and may also be a key or a stored value.</summary>
    ShownAndKept,
    /// <summary>It works: a key, a name, a route, a query, a pattern, a comparison.</summary>
    Working,
    /// <summary>It goes to a log.</summary>
    Log,
    /// <summary>It is the message of an exception.</summary>
    Exception,
    /// <summary>It is data: what a database begins with, a row of a table of codes.</summary>
    Data,
    /// <summary>It is part of a test.</summary>
    Test,
}
