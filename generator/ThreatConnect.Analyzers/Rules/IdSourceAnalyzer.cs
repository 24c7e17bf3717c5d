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
            if (NarrowType(source) is { } type)
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
            && NarrowName(element) is { } type)
        {
            var (location, text) = (syntax.Expression.GetLocation(), syntax.Expression.ToString());
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.IdSource,
                    location,
                    $"An item of {text}",
                    OfType(type, method.ContainingType),
                    $"write new {method.ContainingType.Name}(...) in the loop if it is the id of an object"));
        }
    }

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

    private static string? NarrowType(IOperation source) => source switch
    {
        // A letter is never meant as a number.
        IConversionOperation { ConstantValue.HasValue: true } conversion => NarrowType(conversion.Operand),
        { ConstantValue.HasValue: true, Type.SpecialType: not SpecialType.System_Char } => null,
        _ => NarrowName(source.Type),
    };

    // The name of a type of numbers that the compiler converts to long.
    private static string? NarrowName(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var number } =>
            NarrowName(number[0]) is { } name ? name + "?" : null,
        {
            SpecialType: SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_IntPtr or SpecialType.System_Char,
        } => type.ToDisplayString(),
        _ => null,
    };
}
