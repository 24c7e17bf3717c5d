using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>TCA007: ids below 1, which no object has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Id);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(one => SeeConversion(one, library), OperationKind.Conversion);
        context.RegisterOperationAction(one => SeeArgument(one, library), OperationKind.Argument);
    }

    private static void SeeConversion(OperationAnalysisContext context, Library library)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (library.IsId(conversion.OperatorMethod?.ContainingType) && !IsCompared(conversion))
        {
            See(context, conversion.Operand);
        }
    }

    // new CampaignId(0) and CampaignId.FromInt64(0)
    private static void SeeArgument(OperationAnalysisContext context, Library library)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is { Type.SpecialType: SpecialType.System_Int64 } parameter && library.IsId(parameter.ContainingType))
        {
            See(context, argument.Value);
        }
    }

    private static void See(OperationAnalysisContext context, IOperation value)
    {
        foreach (var source in Constants.Sources(value))
        {
            if (Constants.Number(source) is < 1 and var number)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Id, source.Syntax.GetLocation(), number));
            }
        }
    }

    // An id that nobody has set is 0, and a program may ask for that.
    private static bool IsCompared(IOperation operation) => operation.Parent switch
    {
        IConversionOperation conversion => IsCompared(conversion),
        IBinaryOperation => true,
        _ => false,
    };
}
