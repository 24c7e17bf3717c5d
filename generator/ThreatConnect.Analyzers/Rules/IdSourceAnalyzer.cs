using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>
/// Reports numbers that become ids by accident, above all the number of a task that was not awaited (TCA009). The compiler converts an
/// <see cref="int"/> to <see cref="long"/> and then to an id, so no conversion operator can tell the two apart.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdSourceAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.IdSource);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckConversion(operation, library), OperationKind.Conversion);
        context.RegisterOperationAction(operation => CheckArgument(operation, library), OperationKind.Argument);
        context.RegisterOperationAction(operation => CheckTask(operation, library), OperationKind.PropertyReference);
        context.RegisterOperationAction(operation => CheckLoop(operation, library), OperationKind.Loop);
        context.RegisterSyntaxNodeAction(node => CheckSpread(node, library), SyntaxKind.SpreadElement);
        context.RegisterOperationAction(operation => CheckTuple(operation, library), OperationKind.DeconstructionAssignment);
    }

    private static void CheckConversion(OperationAnalysisContext context, Library library)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (!library.IsId(conversion.OperatorMethod?.ContainingType))
        {
            return;
        }

        CheckTasks(context, library, conversion.Operand);
        if (!conversion.IsImplicit)
        {
            return;
        }

        foreach (var source in Constants.ImplicitSources(conversion.Operand).Where(source => !IsNumberOfTask(source)))
        {
            if (SmallNumbers.TypeOf(source) is { } type)
            {
                Report(context, source, type, conversion.OperatorMethod!.ContainingType);
            }
        }
    }

    // new CampaignId(task.Id) and CampaignId.FromInt64(task.Id)
    private static void CheckArgument(OperationAnalysisContext context, Library library)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is { Type.SpecialType: SpecialType.System_Int64 } parameter && library.IsId(parameter.ContainingType))
        {
            CheckTasks(context, library, argument.Value);
        }
    }

    private static void CheckTasks(OperationAnalysisContext context, Library library, IOperation value)
    {
        foreach (var source in Constants.Sources(value).OfType<IPropertyReferenceOperation>())
        {
            if (IsNumberOfTask(source) && !IsOfLibrary(source, library))
            {
                ReportTask(context, source);
            }
        }
    }

    // Nothing else in a program is about the number of a task, so it is reported where it is read, before it gets another name.
    private static void CheckTask(OperationAnalysisContext context, Library library)
    {
        var property = (IPropertyReferenceOperation)context.Operation;
        if (IsNumberOfTask(property) && IsOfLibrary(property, library))
        {
            ReportTask(context, property);
        }
    }

    // foreach (CampaignId id in numbers) converts without an operation of its own.
    private static void CheckLoop(OperationAnalysisContext context, Library library)
    {
        if (context.Operation is IForEachLoopOperation { Syntax: ForEachStatementSyntax syntax, SemanticModel: { } model }
            && model.GetForEachStatementInfo(syntax) is { ElementType: { } element, ElementConversion.MethodSymbol: { } method }
            && library.IsId(method.ContainingType)
            && SmallNumbers.NameOf(element) is { } type)
        {
            context.ReportDiagnostic(AboutItems(syntax.Expression, type, method.ContainingType));
        }
    }

    // CampaignId[] ids = [.. numbers]
    private static void CheckSpread(SyntaxNodeAnalysisContext context, Library library)
    {
        var spread = (SpreadElementSyntax)context.Node;
        var (model, token) = (context.SemanticModel, context.CancellationToken);
        if (model.GetTypeInfo(spread.Parent!, token).ConvertedType.ItemType() is INamedTypeSymbol id
            && library.IsId(id)
            && SmallNumbers.NameOf(model.GetTypeInfo(spread.Expression, token).Type.ItemType()) is { } type)
        {
            context.ReportDiagnostic(AboutItems(spread.Expression, type, id));
        }
    }

    // (CampaignId id, string name) = (number, text)
    private static void CheckTuple(OperationAnalysisContext context, Library library)
    {
        var (target, value) = (context.Operation.ChildOperations.First(), ((IDeconstructionAssignmentOperation)context.Operation).Value);
        if (Tuple(target) is { } variables && Tuple(value) is { } values)
        {
            foreach (var (variable, number) in variables.Elements.Zip(values.Elements, static (variable, number) => (variable, number)))
            {
                if (variable.Type is INamedTypeSymbol id && library.IsId(id) && SmallNumbers.TypeOf(number) is { } type)
                {
                    Report(context, number, type, id);
                }
            }
        }
    }

    private static ITupleOperation? Tuple(IOperation operation) => operation switch
    {
        ITupleOperation tuple => tuple,
        IDeclarationExpressionOperation declaration => Tuple(declaration.Expression),
        IConversionOperation conversion => Tuple(conversion.Operand),
        _ => null,
    };

    private static Diagnostic AboutItems(SyntaxNode items, string type, INamedTypeSymbol id) => Diagnostic.Create(
        Descriptors.IdSource,
        items.GetLocation(),
        $"An item of {items}",
        OfType(type, id),
        $"write new {id.Name}(...) around each if it is the id of an object");

    private static void Report(OperationAnalysisContext context, IOperation source, string type, INamedTypeSymbol id)
    {
        var text = source.Syntax.ToString();
        var number = type.EndsWith("?", StringComparison.Ordinal) ? text + ".Value" : text;
        context.ReportDiagnostic(
            Diagnostic.Create(
                Descriptors.IdSource,
                source.Syntax.GetLocation(),
                text,
                OfType(type, id),
                $"write new {id.Name}({number}) if it is the id of an object"));
    }

    private static string OfType(string type, INamedTypeSymbol id) =>
        $"of type {type}, and only constants and numbers of type long convert to {id.Name}";

    private static void ReportTask(OperationAnalysisContext context, IPropertyReferenceOperation property)
    {
        var task = property.Instance?.Syntax.ToString();
        context.ReportDiagnostic(
            Diagnostic.Create(
                Descriptors.IdSource,
                property.Syntax.GetLocation(),
                property.Syntax.ToString(),
                "the number of a task of .NET and not the id of an object",
                $"write \"await\" before {task ?? "the task"}, and read the Id of what it returns"));
    }

    private static bool IsNumberOfTask(IOperation source) => source is IPropertyReferenceOperation
    {
        Property: { Name: "Id" or "CurrentId", ContainingType: { Name: "Task" } type },
    } && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks";

    // Whether a task returns an object of the library, or a response that contains one.
    private static bool IsOfLibrary(IPropertyReferenceOperation property, Library library) =>
        property.Instance?.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } results }
        && library.Declares(results[0].OriginalDefinition);
}
