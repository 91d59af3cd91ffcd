using System.Buffers;
using LanguageLint.Text;

namespace LanguageLint.Documents.MarkdownText;

/// <summary>How Markdown writes text: as it is, as long as there is no sign in it that means more.</summary>
internal sealed class MarkdownNotation : TextNotation
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_[]<>&`\\|~");

    private MarkdownNotation()
    {
    }

    /// <summary>The only one.</summary>
    public static MarkdownNotation Instance { get; } = new();

    /// <inheritdoc/>
    public override string? Write(string text) => text.AsSpan().IndexOfAny(Signs) >= 0 ? null : text;
}
