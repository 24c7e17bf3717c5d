using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Says what batches and their items are made of (TCA024).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BatchArgumentAnalyzer : LibraryAnalyzer
{
    private const string Item = "BatchItem";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.BatchArgument);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterSyntaxNodeAction(
            node => CheckCreation(node, library), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        context.RegisterSyntaxNodeAction(node => CheckCollection(node, library), SyntaxKind.CollectionExpression);
        context.RegisterSyntaxNodeAction(node => CheckCall(node, library), SyntaxKind.InvocationExpression);
    }

    // new BatchGroup(campaign), new BatchAssociation(new CampaignCreate { ... }, ...), BatchItem item = new CampaignCreate { ... }
    private static void CheckCreation(SyntaxNodeAnalysisContext context, Library library)
    {
        var creation = (BaseObjectCreationExpressionSyntax)context.Node;
        var info = context.SemanticModel.GetTypeInfo(creation);
        if (info.Type is { } type && library.NameOf(info.ConvertedType) == Item && !context.SemanticModel.GetConversion(creation).Exists)
        {
            Report(context, creation, Item, type, BatchItems.Remedy(type, library));
        }

        if (creation.ArgumentList is null
            || library.NameOf(info.Type ?? info.ConvertedType) is not { } item
            || context.SemanticModel.GetSymbolInfo(creation).Symbol is not null)
        {
            return;
        }

        foreach (var argument in creation.ArgumentList.Arguments)
        {
            if (context.SemanticModel.GetTypeInfo(argument.Expression).Type is { } given)
            {
                Report(context, argument, item, given, BatchItems.Remedy(item, given, library));
            }
        }
    }

    // BatchItem[] items = [new CampaignCreate { ... }]
    private static void CheckCollection(SyntaxNodeAnalysisContext context, Library library)
    {
        var collection = (CollectionExpressionSyntax)context.Node;
        if (library.NameOf(context.SemanticModel.GetTypeInfo(collection).ConvertedType.ItemType()) == Item)
        {
            CheckElements(context, ElementsOf(collection)!, Item, library);
        }
    }

    // org.Batch.CreateAsync([new CampaignCreate { ... }]), org.Batch.CreateAsync(campaigns)
    private static void CheckCall(SyntaxNodeAnalysisContext context, Library library)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.ArgumentList.Arguments.FirstOrDefault() is not { } items
            || context.SemanticModel.GetSymbolInfo(call) is not { Symbol: null, CandidateSymbols: var candidates }
            || candidates.FirstOrDefault() is not { } method
            || library.NameOf(method.ContainingType) != "BatchJobs")
        {
            return;
        }

        if (ElementsOf(items.Expression) is { } elements)
        {
            CheckElements(context, elements, method.Name, library);
        }
        else if (context.SemanticModel.GetTypeInfo(items.Expression).Type is { } type)
        {
            var remedy = BatchItems.RemedyOfCollection(type.ItemType(), library) ?? BatchItems.RemedyOfOne(type, library);
            Report(context, items, method.Name, type, remedy);
        }
    }

    private static void CheckElements(
        SyntaxNodeAnalysisContext context, IEnumerable<ExpressionSyntax> elements, string taker, Library library)
    {
        foreach (var element in elements)
        {
            if (context.SemanticModel.GetTypeInfo(element).Type is { } type)
            {
                Report(context, element, taker, type, BatchItems.Remedy(type, library));
            }
        }
    }

    // What a collection has that is written where it is used.
    private static IEnumerable<ExpressionSyntax>? ElementsOf(ExpressionSyntax items) => items switch
    {
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static one => one.Expression),
        ArrayCreationExpressionSyntax { Initializer: { } array } => array.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: var array } => array.Expressions,
        _ => null,
    };

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, string taker, ITypeSymbol type, string? remedy)
    {
        if (remedy is not null)
        {
            var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BatchArgument, place.GetLocation(), taker, name, remedy));
        }
    }
}
