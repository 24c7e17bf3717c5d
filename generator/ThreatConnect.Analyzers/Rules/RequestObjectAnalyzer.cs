using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>
/// Says why an update cannot have the value that identifies an object (TCA023), and what items of a batch are made of (TCA024).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestObjectAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.KeyInUpdate, Descriptors.BatchArgument);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterSyntaxNodeAction(node => CheckAssignment(node, library), SyntaxKind.SimpleAssignmentExpression);
        context.RegisterSyntaxNodeAction(
            node => CheckCreation(node, library), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
    }

    // new AddressUpdate { Ip = ... }
    private static void CheckAssignment(SyntaxNodeAnalysisContext context, Library library)
    {
        if (context.Node is AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax name,
                Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation },
            }
            && context.SemanticModel.GetSymbolInfo(name).Symbol is null
            && library.CreateOfUpdate(TypeOf(context, creation)) is { } create
            && !create.GetMembers(name.Identifier.Text).IsEmpty)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.KeyInUpdate, name.GetLocation(), name.Identifier.Text));
        }
    }

    // new BatchGroup(campaign), new BatchAssociation(new CampaignCreate { ... }, ...)
    private static void CheckCreation(SyntaxNodeAnalysisContext context, Library library)
    {
        var creation = (BaseObjectCreationExpressionSyntax)context.Node;
        if (creation.ArgumentList is null
            || context.SemanticModel.GetSymbolInfo(creation).Symbol is not null
            || library.NameOf(TypeOf(context, creation)) is not { } item)
        {
            return;
        }

        foreach (var argument in creation.ArgumentList.Arguments)
        {
            var type = context.SemanticModel.GetTypeInfo(argument.Expression).Type;
            if (type is not null && Remedy(item, type, library) is { } remedy)
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(Descriptors.BatchArgument, argument.GetLocation(), item, type.Name, remedy));
            }
        }
    }

    private static string? Remedy(string item, ITypeSymbol type, Library library)
    {
        var (isGroup, isIndicator) = (library.CreatesGroup(type), library.CreatesIndicator(type));
        return item switch
        {
            "BatchGroup" when isIndicator => "write new BatchIndicator for an indicator",
            "BatchIndicator" when isGroup => "write new BatchGroup for a group",
            "BatchGroup" or "BatchIndicator" when library.CreateOfModel(type) is { } create =>
                $"write what creates one, such as new {create.Name} {{ ... }}",
            "BatchAssociation" when isGroup => "write new BatchGroup(...) around it, and add that to the batch as well",
            "BatchAssociation" when isIndicator => "write new BatchIndicator(...) around it, and add that to the batch as well",
            "BatchAssociation" when library.CreateOfModel(type) is not null =>
                "write new BatchGroupReference(...) with the id of a group, or the value of an indicator, such as new AddressValue(...)",
            "BatchAssociation" or "BatchGroupReference" when library.IsId(type) => "write new GroupId(...) with the number of the id",
            _ => null,
        };
    }

    private static ITypeSymbol? TypeOf(SyntaxNodeAnalysisContext context, ExpressionSyntax expression)
    {
        var info = context.SemanticModel.GetTypeInfo(expression);
        return info.Type ?? info.ConvertedType;
    }
}
