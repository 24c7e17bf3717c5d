using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports ids that are less than 1, which no object has (TCA007).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Id);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckConversion(operation, library), OperationKind.Conversion);
        context.RegisterOperationAction(operation => CheckArgument(operation, library), OperationKind.Argument);
    }

    private static void CheckConversion(OperationAnalysisContext context, Library library)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (library.IsId(conversion.OperatorMethod?.ContainingType) && !IsCompared(conversion))
        {
            Check(context, conversion.Operand);
        }
    }

    // new CampaignId(0) and CampaignId.FromInt64(0)
    private static void CheckArgument(OperationAnalysisContext context, Library library)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is { Type.SpecialType: SpecialType.System_Int64 } parameter && library.IsId(parameter.ContainingType))
        {
            Check(context, argument.Value);
        }
    }

    private static void Check(OperationAnalysisContext context, IOperation value)
    {
        foreach (var source in Constants.Sources(value))
        {
            if (Constants.Number(source) is < 1 and var number)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Id, source.Syntax.GetLocation(), number));
            }
        }
    }

    // An id that is not set is 0, and a program may compare with that.
    private static bool IsCompared(IOperation operation) => operation.Parent switch
    {
        IConversionOperation conversion => IsCompared(conversion),
        IBinaryOperation => true,
        _ => false,
    };
}
