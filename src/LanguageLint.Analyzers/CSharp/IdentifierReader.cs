using System.Text;
using LanguageLint.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Reads the names that a file declares, word by word: <c>OffenderList</c> is “Offender List”.</summary>
internal static class IdentifierReader
{
    /// <summary>The names of types, members, parameters and variables, a text each.</summary>
    public static IEnumerable<TextBlock> Read(SyntaxNode root)
    {
        foreach (var token in root.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Text.Length > 0 && IsDeclared(token))
            {
                yield return Words(token);
            }
        }
    }

    private static bool IsDeclared(SyntaxToken token) => token.Parent switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier == token,
        DelegateDeclarationSyntax type => type.Identifier == token,
        MethodDeclarationSyntax method => method.Identifier == token,
        PropertyDeclarationSyntax property => property.Identifier == token,
        EventDeclarationSyntax happening => happening.Identifier == token,
        EnumMemberDeclarationSyntax member => member.Identifier == token,
        VariableDeclaratorSyntax variable => variable.Identifier == token,
        ParameterSyntax parameter => parameter.Identifier == token,
        LocalFunctionStatementSyntax function => function.Identifier == token,
        SingleVariableDesignationSyntax variable => variable.Identifier == token,
        ForEachStatementSyntax loop => loop.Identifier == token,
        _ => false,
    };

    private static TextBlock Words(SyntaxToken token)
    {
        var name = token.Text;
        var text = new StringBuilder();
        var map = new OffsetMap.Builder();
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is '_' or '@')
            {
                continue;
            }

            if (text.Length > 0 && StartsWord(name, i))
            {
                text.Append(' ');
                map.Add(1, token.SpanStart + i, 0);
            }

            text.Append(name[i]);
            map.Verbatim(token.SpanStart + i, 1);
        }

        return new TextBlock(text.ToString().AsMemory(), BlockScope.Literal, map.Build());
    }

    // After an underscore, and where capitals begin or end: XMLReader is “XML Reader”.
    private static bool StartsWord(string name, int at) =>
        name[at - 1] == '_'
        || (char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]))));
}
