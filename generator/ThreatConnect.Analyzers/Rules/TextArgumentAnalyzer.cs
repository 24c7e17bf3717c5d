using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Says how a text becomes an id, or the value of an indicator whose type is not known (TCA030).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextArgumentAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.TextArgument);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterSyntaxNodeAction(node => Check(node, library), SyntaxKind.Argument);

    private static void Check(SyntaxNodeAnalysisContext context, Library library)
    {
        var argument = (ArgumentSyntax)context.Node;
        var model = context.SemanticModel;
        if (argument.Parent is not BaseArgumentListSyntax { Parent: ExpressionSyntax call } list
            || model.GetTypeInfo(argument.Expression).Type?.SpecialType != SpecialType.System_String
            || model.GetSymbolInfo(call) is not { Symbol: null } rejected)
        {
            return;
        }

        // Where one overload takes a text, the compiler rejects the call for another reason.
        var index = list.Arguments.IndexOf(argument);
        var types = rejected.CandidateSymbols.Select(symbol => ParameterType(symbol, argument, index)).ToList();
        if (types.Any(static type => type?.SpecialType == SpecialType.System_String))
        {
            return;
        }

        if (types.FirstOrDefault(library.IsId) is { } id)
        {
            var number = model.GetConstantValue(argument.Expression).Value is string text
                && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                    ? value.ToString(CultureInfo.InvariantCulture)
                    : $"long.Parse({argument.Expression}, CultureInfo.InvariantCulture)";
            Report(context, argument, $"a {id.Name}", number);
        }
        else if (types.Any(type => library.NameOf(type) == "IndicatorValue"))
        {
            Report(context, argument, "the value of a known type", $"if (IndicatorValue.TryDetect({argument.Expression}, out var value))");
        }
    }

    private static ITypeSymbol? ParameterType(ISymbol candidate, ArgumentSyntax argument, int index)
    {
        var parameters = candidate switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        return argument.NameColon is { Name.Identifier.Text: var name }
            ? parameters.FirstOrDefault(parameter => parameter.Name == name)?.Type
            : parameters.ElementAtOrDefault(index)?.Type;
    }

    private static void Report(SyntaxNodeAnalysisContext context, ArgumentSyntax at, string expected, string remedy) =>
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptors.TextArgument, at.GetLocation(), at.Expression, expected, remedy));
}
