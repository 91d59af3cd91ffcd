using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>
/// Tells from the syntax around a string what it is used for: from the string outwards to the member it stands in. The nearest place that shows,
/// keeps or works with strings decides; but what ends in a log, an exception, a table of data or a test stays there, however it was put together.
/// </summary>
/// <param name="extra">Names of methods, attributes and properties that a project adds to those whose strings are shown.</param>
internal sealed class StringUseFinder(NameList extra)
{
    /// <summary>What the string that <paramref name="expression"/> makes is used for.</summary>
    public StringUse Find(ExpressionSyntax expression)
    {
        var nearest = StringUse.Unknown;
        var isData = false;
        for (SyntaxNode? node = expression, parent = node.Parent; parent is not null; node = parent, parent = node.Parent)
        {
            var use = UseIn(parent, node);
            if (use is StringUse.Log or StringUse.Exception or StringUse.Test)
            {
                return use;
            }

            isData = isData || NamesData(parent);
            nearest = nearest == StringUse.Unknown ? use : nearest;
            if (parent is AttributeSyntax)
            {
                return nearest;
            }

            if (parent is MemberDeclarationSyntax)
            {
                return IsInTest(parent) ? StringUse.Test
                    : IsInLogger(parent) ? StringUse.Log
                    : nearest is StringUse.Shown or StringUse.Working ? nearest
                    : isData || IsInData(parent) || DataTables.Holds(expression) || NameLists.Hold(expression) ? StringUse.Data
                    : nearest;
            }
        }

        return nearest;
    }

    // A local function, a variable or a call whose name says that data are made there.
    private static bool NamesData(SyntaxNode node) => node switch
    {
        LocalFunctionStatementSyntax function => DataTables.IsDataName(function.Identifier.ValueText),
        VariableDeclaratorSyntax variable => DataTables.IsDataName(variable.Identifier.ValueText),
        InvocationExpressionSyntax invocation => DataTables.IsDataName(LastName(invocation.Expression)),
        _ => false,
    };

    private static bool IsInData(SyntaxNode member)
    {
        for (SyntaxNode? at = member; at is not null; at = at.Parent)
        {
            if (at is MethodDeclarationSyntax method ? DataTables.IsDataName(method.Identifier.ValueText)
                : at is BaseTypeDeclarationSyntax type ? DataTables.IsDataName(type.Identifier.ValueText)
                : at is PropertyDeclarationSyntax property ? DataTables.IsDataName(property.Identifier.ValueText)
                : at is BaseNamespaceDeclarationSyntax space && space.Name.ToString().Split('.').Any(DataTables.IsDataName))
            {
                return true;
            }
        }

        return false;
    }

    private StringUse UseIn(SyntaxNode parent, SyntaxNode node) => parent switch
    {
        AttributeArgumentSyntax argument => OfAttribute(argument),
        ArgumentSyntax argument => OfArgument(argument),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access when access.Expression == node => OfReceiver(access.Name.Identifier.ValueText),
        ThrowStatementSyntax or ThrowExpressionSyntax => StringUse.Exception,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => StringUse.Working,
        CaseSwitchLabelSyntax or ConstantPatternSyntax or RelationalPatternSyntax => StringUse.Working,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => OfName(variable.Identifier.ValueText),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => OfName(property.Identifier.ValueText),
        EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => OfName(parameter.Identifier.ValueText),
        AssignmentExpressionSyntax assignment when assignment.Right == node => OfName(LastName(assignment.Left)),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair when pair.Expressions.Count > 1 && pair.Expressions[0] == node => StringUse.Working,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => OfName(property.Identifier.ValueText),
        _ => StringUse.Unknown,
    };

    private StringUse OfAttribute(AttributeArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not AttributeSyntax attribute)
        {
            return StringUse.Unknown;
        }

        var name = NameOf(attribute);
        var named = (argument.NameEquals?.Name ?? argument.NameColon?.Name)?.Identifier.ValueText;
        return Sinks.WorkingAttributes.Contains(name) ? StringUse.Working
            : named is null ? (Sinks.ShowingAttributes.Contains(name) || extra.Contains(name) ? StringUse.Shown : StringUse.Unknown)
            : named.EndsWith("ResourceName", StringComparison.Ordinal) ? StringUse.Working
            : Sinks.ShowingAttributes.Contains(name) || Sinks.ShowingArguments.Contains(named) || extra.Contains(name) ? StringUse.Shown
            : StringUse.Unknown;
    }

    private StringUse OfArgument(ArgumentSyntax argument) => argument.Parent?.Parent switch
    {
        InvocationExpressionSyntax invocation => OfCall(invocation, argument),
        ObjectCreationExpressionSyntax creation => OfType(LastName(creation.Type)),
        ElementAccessExpressionSyntax access => Sinks.Localizers.Contains(LastName(access.Expression)) ? StringUse.ShownAndKept : StringUse.Working,
        ImplicitElementAccessSyntax => StringUse.Working,
        ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax type } => OfType(type.Identifier.ValueText),
        PrimaryConstructorBaseTypeSyntax { Type: var type } => OfType(LastName(type)),
        _ => StringUse.Unknown,
    };

    private static StringUse OfType(string name) =>
        Sinks.Exceptions.Contains(name) ? StringUse.Exception
        : Sinks.WorkingTypes.Contains(name) ? StringUse.Working
        : StringUse.Unknown;

    private StringUse OfCall(InvocationExpressionSyntax invocation, ArgumentSyntax argument)
    {
        var name = LastName(invocation.Expression);
        if (argument.NameColon is { Name.Identifier.ValueText: var parameter } && Sinks.WorkingNames.Contains(parameter))
        {
            return StringUse.Working;
        }

        var arguments = invocation.ArgumentList.Arguments;
        if (arguments.Count > 1 && arguments[0] == argument && Sinks.KeyedMethods.Contains(name))
        {
            return StringUse.Working;
        }

        return extra.Contains(name) || Sinks.ShowingMethods.Contains(name) ? StringUse.Shown
            : Sinks.LocalizingMethods.Contains(name) ? StringUse.ShownAndKept
            : Sinks.LoggingMethods.Contains(name) || (Sinks.LoggerMethods.Contains(name) && IsLogger(invocation.Expression)) ? StringUse.Log
            : Sinks.ThrowingMethods.Contains(name) ? StringUse.Exception
            : Sinks.WorkingMethods.Contains(name) && !(name is "Replace" && arguments.Count > 1) ? StringUse.Working
            : StringUse.Unknown;
    }

    // "…".Equals(x) compares; "…".Trim() and whatever else gives a string goes on.
    private static StringUse OfReceiver(string method) =>
        method is "Equals" or "Split" or "Contains" or "CompareTo" or "StartsWith" or "EndsWith" or "IndexOf" ? StringUse.Working
        : Sinks.LoggingMethods.Contains(method) ? StringUse.Log
        : StringUse.Unknown;

    private StringUse OfName(string name) =>
        extra.Contains(name) ? StringUse.Shown
        : Sinks.WorkingNames.Contains(name) ? StringUse.Working
        : StringUse.Unknown;

    private static bool IsLogger(ExpressionSyntax called) => called is MemberAccessExpressionSyntax access && Sinks.Loggers.Contains(LastName(access.Expression));

    private static bool IsInTest(SyntaxNode node)
    {
        for (SyntaxNode? at = node; at is not null; at = at.Parent)
        {
            if (at is MemberDeclarationSyntax { AttributeLists.Count: > 0 } member
                && member.AttributeLists.Any(list => list.Attributes.Any(attribute => Sinks.TestAttributes.Contains(NameOf(attribute)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInLogger(SyntaxNode member) => member.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type && Sinks.LoggerTypes.Contains(type.Identifier.ValueText);

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = LastName(attribute.Name);
        return name.Length > "Attribute".Length && name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    // The last name of a.b.C, C<T>, a?.C and the like; empty where there is none.
    private static string LastName(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => LastName(conditional.WhenNotNull),
        InvocationExpressionSyntax invocation => LastName(invocation.Expression),
        _ => "",
    };
}
