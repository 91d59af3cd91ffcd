using LanguageLint.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>One text as its reader gets it, however many literals it is put together from.</summary>
/// <param name="Expression">The whole expression.</param>
/// <param name="Block">Its text; interpolations, and operands that are no literals, are holes that stand in it as they are written.</param>
/// <param name="Parts">The contents of its literals, in order.</param>
internal sealed record LogicalString(ExpressionSyntax Expression, TextBlock Block, IReadOnlyList<StringPart> Parts);
