using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports tests of a response for an object that does not exist, since a call throws then (TCA027).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingObjectAnalyzer : LibraryAnalyzer
{
    private const int NotFound = 404;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.MissingObject);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckComparison(operation, library), OperationKind.Binary);
        context.RegisterOperationAction(operation => CheckPattern(operation, library), OperationKind.IsPattern);
        context.RegisterOperationAction(operation => CheckProperty(operation, library), OperationKind.PropertySubpattern);
        context.RegisterOperationAction(operation => CheckStatement(operation, library), OperationKind.Switch);
        context.RegisterOperationAction(operation => CheckExpression(operation, library), OperationKind.SwitchExpression);
    }

    private static void CheckComparison(OperationAnalysisContext context, Library library)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            Check(context, library, comparison.LeftOperand, comparison.RightOperand, comparison.Syntax);
            Check(context, library, comparison.RightOperand, comparison.LeftOperand, comparison.Syntax);
        }
    }

    private static void CheckPattern(OperationAnalysisContext context, Library library)
    {
        var match = (IIsPatternOperation)context.Operation;
        foreach (var constant in ConstantsOf(match.Pattern))
        {
            Check(context, library, match.Value, constant.Value, match.Syntax);
        }
    }

    // response is { StatusCode: HttpStatusCode.NotFound }
    private static void CheckProperty(OperationAnalysisContext context, Library library)
    {
        var property = (IPropertySubpatternOperation)context.Operation;
        foreach (var constant in ConstantsOf(property.Pattern))
        {
            Check(context, library, property.Member, constant.Value, property.Syntax);
        }
    }

    private static void CheckStatement(OperationAnalysisContext context, Library library)
    {
        var choice = (ISwitchOperation)context.Operation;
        foreach (var clause in choice.Cases.SelectMany(static one => one.Clauses))
        {
            var values = clause switch
            {
                ISingleValueCaseClauseOperation single => [single.Value],
                IPatternCaseClauseOperation pattern => ConstantsOf(pattern.Pattern).Select(static constant => constant.Value),
                _ => [],
            };
            CheckEach(context, library, choice.Value, values);
        }
    }

    private static void CheckExpression(OperationAnalysisContext context, Library library)
    {
        var choice = (ISwitchExpressionOperation)context.Operation;
        var constants = choice.Arms.SelectMany(static arm => ConstantsOf(arm.Pattern));
        CheckEach(context, library, choice.Value, constants.Select(static constant => constant.Value));
    }

    private static void CheckEach(OperationAnalysisContext context, Library library, IOperation tested, IEnumerable<IOperation> values)
    {
        foreach (var value in values)
        {
            Check(context, library, tested, value, value.Syntax);
        }
    }

    private static IEnumerable<IConstantPatternOperation> ConstantsOf(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => [constant],
        INegatedPatternOperation negated => ConstantsOf(negated.Pattern),
        IBinaryPatternOperation both => ConstantsOf(both.LeftPattern).Concat(ConstantsOf(both.RightPattern)),
        _ => [],
    };

    private static void Check(OperationAnalysisContext context, Library library, IOperation tested, IOperation value, SyntaxNode test)
    {
        var (member, constant) = (Bare(tested) as IPropertyReferenceOperation, Bare(value).ConstantValue);
        if (member is null || !constant.HasValue)
        {
            return;
        }

        var isNever = (library.NameOf(member.Property.ContainingType.OriginalDefinition), member.Property.Name, constant.Value) switch
        {
            ("Response`1", "Value", null) => true,
            ("Response", "StatusCode", NotFound) => true,
            _ => false,
        };
        if (isNever)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.MissingObject, test.GetLocation(), test));
        }
    }

    private static IOperation Bare(IOperation operation) =>
        operation is IConversionOperation conversion ? Bare(conversion.Operand) : operation;
}
