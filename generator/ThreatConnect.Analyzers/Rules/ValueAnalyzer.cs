using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports texts that are not values of the indicators that they are used for (TCA016).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValueAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Value);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        var values = new FormedValues(library);
        context.RegisterOperationAction(operation => CheckConversion(operation, values), OperationKind.Conversion);
        context.RegisterOperationAction(operation => CheckArgument(operation, values), OperationKind.Argument);
        context.RegisterOperationAction(operation => CheckAssignment(operation, values), OperationKind.SimpleAssignment);
    }

    private static void CheckConversion(OperationAnalysisContext context, FormedValues values)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is { ContainingType: var type } method && IsText(method.Parameters[0].Type) && values.IsValue(type))
        {
            var parameter = method.Parameters[0];
            Check(context, conversion.Operand, type.Name, () => values.Of(type, parameter.Name));
        }
    }

    // The constructor of a type of values, and the indexer of a collection that takes several values.
    private static void CheckArgument(OperationAnalysisContext context, FormedValues values)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is not { } parameter || !IsText(parameter.Type))
        {
            return;
        }

        switch (parameter.ContainingSymbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } when values.IsValue(type):
                Check(context, argument.Value, type.Name, () => values.Of(type, parameter.Name));
                break;
            case IPropertySymbol { IsIndexer: true } indexer:
                Check(
                    context,
                    argument.Value,
                    parameter.Name,
                    () => values.TypeOf(indexer) is { } value ? values.Of(value, parameter.Name) : []);
                break;
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, FormedValues values)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { } property } && IsText(property.Type))
        {
            Check(context, assignment.Value, $"{property.ContainingType.Name}.{property.Name}", () => values.Of(property));
        }
    }

    // The forms are looked up only if the text is known. A filter cannot have a comma in any value, and another rule says so.
    private static void Check(OperationAnalysisContext context, IOperation value, string name, Func<IReadOnlyList<string>> formsOf)
    {
        foreach (var source in Constants.Sources(value))
        {
            if (Constants.Text(source) is { } text
                && !(text.Contains(',') && context.Operation.Parent is IBinaryOperation)
                && formsOf() is { Count: > 0 } forms
                && forms.All(form => ValueForms.Rejects(form, text)))
            {
                var remedy = string.Join(", or ", forms.Select(ValueForms.Remedy));
                context.ReportDiagnostic(
                    Diagnostic.Create(Descriptors.Value, source.Syntax.GetLocation(), source.Syntax, name, remedy));
            }
        }
    }

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;
}
