namespace LanguageLint.Rules;

/// <summary>A pattern of a pack: its text and where it stands. The grammar is in <c>rules/README.md</c>.</summary>
public sealed record Pattern
{
    internal Pattern(string text, PatternNode root, SourcePlace place)
    {
        Text = text;
        Root = root;
        Place = place;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Where the pattern stands in its pack.</summary>
    public SourcePlace Place { get; }

    internal PatternNode Root { get; }
}

/// <summary>A place in a pack: its file name as given, line and column 1-based.</summary>
public readonly record struct SourcePlace(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line},{Column})";
}
