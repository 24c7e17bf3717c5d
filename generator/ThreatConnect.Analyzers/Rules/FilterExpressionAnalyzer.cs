using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>
/// Says what to write where an expression is not a filter and the compiler only says that something else does not fit (TCA020, TCA021,
/// TCA025, TCA028). It reads syntax, since such an expression has no operation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilterExpressionAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            Descriptors.FilterJoin, Descriptors.FilterField, Descriptors.OtherFilter, Descriptors.FilterValue);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterSyntaxNodeAction(
            node => CheckJoin(node, library), SyntaxKind.LogicalAndExpression, SyntaxKind.LogicalOrExpression);
        context.RegisterSyntaxNodeAction(
            node => CheckComparison(node, library),
            SyntaxKind.EqualsExpression,
            SyntaxKind.NotEqualsExpression,
            SyntaxKind.LessThanExpression,
            SyntaxKind.LessThanOrEqualExpression,
            SyntaxKind.GreaterThanExpression,
            SyntaxKind.GreaterThanOrEqualExpression);
        context.RegisterSyntaxNodeAction(node => CheckMember(node, library), SyntaxKind.SimpleMemberAccessExpression);
        context.RegisterSyntaxNodeAction(node => CheckCall(node, library), SyntaxKind.InvocationExpression);
        context.RegisterSyntaxNodeAction(
            node => CheckLambda(node, library), SyntaxKind.SimpleLambdaExpression, SyntaxKind.ParenthesizedLambdaExpression);
        context.RegisterSyntaxNodeAction(node => CheckNegation(node, library), SyntaxKind.LogicalNotExpression);
    }

    // a && b
    private static void CheckJoin(SyntaxNodeAnalysisContext context, Library library)
    {
        var join = (BinaryExpressionSyntax)context.Node;
        if (IsTerm(context, library, join.Left) && IsTerm(context, library, join.Right))
        {
            var token = join.OperatorToken;
            context.ReportDiagnostic(
                Diagnostic.Create(Descriptors.FilterJoin, token.GetLocation(), token.Text.Substring(0, 1), token.Text));
        }
    }

    // A comparison of a field is meant as a term, also where the compiler rejects it.
    private static bool IsTerm(SyntaxNodeAnalysisContext context, Library library, ExpressionSyntax expression) =>
        library.FilteredBy(TypeOf(context, expression)) is not null
        || (Inner(expression) is BinaryExpressionSyntax binary && FieldComparison.Find(binary, context.SemanticModel, library) is not null);

    private static ExpressionSyntax Inner(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax parentheses ? Inner(parentheses.Expression) : expression;

    // f.FirstSeen > DateTime.UtcNow
    private static void CheckComparison(SyntaxNodeAnalysisContext context, Library library)
    {
        if (FieldComparison.Find((BinaryExpressionSyntax)context.Node, context.SemanticModel, library) is { } comparison
            && comparison.Explain(library) is var (reason, remedy))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Descriptors.FilterValue, context.Node.GetLocation(), comparison.Field, reason, remedy));
        }
    }

    // f.Name.ToLower()
    private static void CheckMember(SyntaxNodeAnalysisContext context, Library library)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        if (library.IsField(TypeOf(context, access.Expression)) && context.SemanticModel.GetSymbolInfo(access).Symbol is null)
        {
            Report(
                context,
                access,
                access.Expression,
                $"has no {access.Name.Identifier.Text}",
                $"write a comparison that it has, such as {access.Expression} ==");
        }
    }

    private static void CheckCall(SyntaxNodeAnalysisContext context, Library library)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call is not { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: > 0 } arguments }
            || context.SemanticModel.GetSymbolInfo(call).Symbol is not null)
        {
            return;
        }

        var (first, method) = (arguments[0].Expression, access.Name.Identifier.Text);
        if (method == "Contains" && library.ItemOfField(TypeOf(context, first)) is { } model)
        {
            Report(
                context,
                call,
                first,
                "cannot be looked up in a collection of this program",
                $"write new AnyOf<{model.Name}>({access.Expression}.Select(value => {first} == value))");
        }
        else if (method == "ListAsync"
            && library.FilteredBy(TypeOf(context, first)) is { } filtered
            && library.ItemOfList(TypeOf(context, access.Expression)) is { } item
            && !SymbolEqualityComparer.Default.Equals(filtered, item))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OtherFilter, first.GetLocation(), filtered.Name, item.Name));
        }
    }

    // f => f.Active
    private static void CheckLambda(SyntaxNodeAnalysisContext context, Library library)
    {
        if (((LambdaExpressionSyntax)context.Node) is { Parent: ArgumentSyntax, ExpressionBody: { } body })
        {
            CheckCondition(context, library, body, "true");
        }
    }

    // !f.Active
    private static void CheckNegation(SyntaxNodeAnalysisContext context, Library library) =>
        CheckCondition(context, library, ((PrefixUnaryExpressionSyntax)context.Node).Operand, "false");

    private static void CheckCondition(SyntaxNodeAnalysisContext context, Library library, ExpressionSyntax expression, string flag)
    {
        if (TypeOf(context, expression) is INamedTypeSymbol type && library.IsField(type))
        {
            var isFlag = type.TypeArguments.Last().SpecialType == SpecialType.System_Boolean;
            var remedy = isFlag ? $"write {expression} == {flag}" : $"compare it, such as {expression} == a value";
            Report(context, expression, expression, "is not a condition", remedy);
        }
    }

    private static void Report(
        SyntaxNodeAnalysisContext context, ExpressionSyntax at, ExpressionSyntax field, string reason, string remedy) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.FilterField, at.GetLocation(), field, reason, remedy));

    private static ITypeSymbol? TypeOf(SyntaxNodeAnalysisContext context, ExpressionSyntax expression) =>
        context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type;
}
