using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>
/// Tells strings that a program keeps as data, in the words of those it has them from: rows that begin life in a database, tables of codes and
/// what they stand for. Qualifications, offences and places keep their names, whatever a letter would say. A text that speaks to its reader is none.
/// </summary>
internal static class DataTables
{
    private const int FewestCodedRows = 8;
    private const int FewestRecords = 2;
    private const int LongestCode = 6;
    private const int GuidLength = 36;

    // Words by which the makers of first, sample and invented data name their methods, types and variables.
    private static readonly NameList DataWords = new("Seed* *Seed *Seeds Seeder Seeding *Seeder *Seeding *SeedData *SampleData *DemoData *TestData *MockData *Faker HasData InstallationService *Installer");

    private static readonly char[] Gaps = [' ', '\t', '\r', '\n', '.', ',', ';', ':', '!', '(', ')', '"', '’', '\''];

    // Words that speak to a reader.
    private static readonly NameList Address = new("you your yours yourself please we our us");

    /// <summary>Whether something around a string says that data are made there.</summary>
    public static bool IsDataName(string name) => DataWords.Contains(name);

    /// <summary>Whether a string is a cell of a table: one of many rows made alike, each with an id or a code. What speaks to its reader, or asks, is none.</summary>
    /// <param name="cell">The string.</param>
    public static bool Holds(ExpressionSyntax cell)
    {
        if (cell is not LiteralExpressionSyntax { Token.ValueText: var text } || Addresses(text))
        {
            return false;
        }

        for (SyntaxNode? node = cell; node?.Parent is { } parent and not (StatementSyntax or MemberDeclarationSyntax or LambdaExpressionSyntax); node = parent)
        {
            if (node is ExpressionSyntax row && IsRow(row) && RowsBeside(row) is var rows
                && ((rows >= FewestRecords && HasCell(row, cell, IsGuid)) || (rows >= FewestCodedRows && HasCell(row, cell, IsCode))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRow(ExpressionSyntax node) =>
        node is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or TupleExpressionSyntax
            or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression }
            or AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax };

    private static int RowsBeside(ExpressionSyntax row) => row.Parent switch
    {
        InitializerExpressionSyntax rows when !rows.IsKind(SyntaxKind.ComplexElementInitializerExpression) => rows.Expressions.Count,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax rows } => rows.Elements.Count,
        ArgumentSyntax { Parent: ArgumentListSyntax rows } => rows.Arguments.Count(argument => argument.Expression.IsKind(row.Kind())),
        _ => 0,
    };

    // Another cell of the row than the string itself.
    private static bool HasCell(ExpressionSyntax row, ExpressionSyntax cell, Func<ExpressionSyntax, bool> isIt)
    {
        foreach (var value in Cells(row))
        {
            if (value != cell && isIt(value))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<ExpressionSyntax> Cells(ExpressionSyntax row) => row switch
    {
        BaseObjectCreationExpressionSyntax made =>
            (made.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? []).Concat(made.Initializer?.Expressions.Select(ValueOf) ?? []),
        AnonymousObjectCreationExpressionSyntax made => made.Initializers.Select(member => member.Expression),
        TupleExpressionSyntax made => made.Arguments.Select(argument => argument.Expression),
        InitializerExpressionSyntax pair => pair.Expressions,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key } => key.ArgumentList.Arguments.Select(argument => argument.Expression),
        _ => [],
    };

    private static ExpressionSyntax ValueOf(ExpressionSyntax member) => member is AssignmentExpressionSyntax { Right: var value } ? value : member;

    // "…", new("…"), new Guid("…"), Guid.Parse("…")
    private static bool IsGuid(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { Token: { ValueText: { Length: GuidLength } text } } => Guid.TryParse(text, out _),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var argument] } => IsGuid(argument.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var argument] } => IsGuid(argument.Expression),
        _ => false,
    };

    // "C2", "964", 'F': capitals and digits.
    private static bool IsCode(ExpressionSyntax value) =>
        value is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.CharacterLiteralExpression, Token.ValueText: { Length: > 0 and <= LongestCode } text }
        && text.All(c => char.IsDigit(c) || char.IsUpper(c) || c is '-' or '_' or '.' or '/');

    private static bool Addresses(string text) =>
        text.IndexOf('?') >= 0 || text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Any(word => Address.Contains(word.ToLowerInvariant()));
}
