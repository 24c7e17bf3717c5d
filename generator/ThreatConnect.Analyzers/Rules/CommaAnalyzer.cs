using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports values of filters that have a comma, which separates conditions in a request (TCA003).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommaAnalyzer : LibraryAnalyzer
{
    private const string TextField = "TextField`1";

    private const string ValueField = "ValueField`2";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Comma);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckComparison(operation, library), OperationKind.Binary);
        context.RegisterOperationAction(operation => CheckArgument(operation, library), OperationKind.Argument);
    }

    private static void CheckComparison(OperationAnalysisContext context, Library library)
    {
        var comparison = (IBinaryOperation)context.Operation;
        var fieldType = library.NameOf(comparison.OperatorMethod?.ContainingType.OriginalDefinition);
        if (fieldType is TextField or ValueField or "EqualityField`2" or "NegatableField`2")
        {
            Check(context, fieldType, comparison.RightOperand);
        }
    }

    private static void CheckArgument(OperationAnalysisContext context, Library library)
    {
        var argument = (IArgumentOperation)context.Operation;
        var type = library.NameOf(argument.Parameter?.ContainingType.OriginalDefinition);
        if (type is TextField or ValueField or "Term`1" && argument.Parameter!.Name == "value")
        {
            Check(context, type, argument.Value);
        }
    }

    private static void Check(OperationAnalysisContext context, string type, IOperation value)
    {
        var remedy = type is TextField or ValueField
            ? "filter by the part before the comma with StartsWith"
            : "leave the condition out and compare the items that are returned";
        foreach (var source in Constants.Sources(value).Where(HasComma))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Comma, source.Syntax.GetLocation(), remedy));
        }
    }

    private static bool HasComma(IOperation source) => Constants.Segments(source).Any(static segment => segment.Contains(','));
}
