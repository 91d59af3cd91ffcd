using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>
/// Tells long lists of names by their capitals: films, songs, places. What is called “Lady and the Tramp” keeps its name. Lists to choose from are
/// shorter, or written like sentences.
/// </summary>
internal static class NameLists
{
    private const int FewestNames = 20;
    private const int LongestSmallWord = 4;

    // Of ten names, one may be written otherwise.
    private const int OfTen = 9;

    /// <summary>Whether a string is one of a long list of names.</summary>
    /// <param name="name">The string.</param>
    public static bool Hold(ExpressionSyntax name) => IsName(name) && name.Parent switch
    {
        InitializerExpressionSyntax { RawKind: not (int)SyntaxKind.ComplexElementInitializerExpression } list => AreNames(list.Expressions),
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => AreNames(list.Elements.Select(element => (element as ExpressionElementSyntax)?.Expression)),
        _ => false,
    };

    private static bool AreNames(IEnumerable<ExpressionSyntax?> list)
    {
        int all = 0, names = 0;
        foreach (var expression in list)
        {
            all++;
            names += IsName(expression) ? 1 : 0;
        }

        return all >= FewestNames && names * 10 >= all * OfTen;
    }

    // Every long word begins with a capital or a figure.
    private static bool IsName(ExpressionSyntax? expression) =>
        expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: { Length: > 0 } text }
        && !char.IsLower(text[0])
        && text.Split(' ', '-', '(').All(word => word.Length <= LongestSmallWord || !char.IsLower(word[0]));
}
