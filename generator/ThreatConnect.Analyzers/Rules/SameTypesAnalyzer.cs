using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>TCA008: types of an instance that a project makes, and has once more from a project that it refers to. The compiler says that many times over, and not why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameTypesAnalyzer : DiagnosticAnalyzer
{
    private const string Property = "build_property.ThreatConnectNamespace";

    private const string DefaultNamespace = "ThreatConnect.Custom";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.SameTypes);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static end =>
        {
            if (Library.Find(end.Compilation) is { } library)
            {
                See(end, library);
            }
        });
    }

    private static void See(CompilationAnalysisContext context, Library library)
    {
        var made = PlaceOf(context)?.GetTypeMembers().Where(type => IsOfInstance(type, library)).Select(type => type.ToDisplayString()).ToList();
        if (made is not { Count: > 0 })
        {
            return;
        }

        foreach (var other in context.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (made.FirstOrDefault(name => other.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public }) is { } name)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.SameTypes, Location.None, other.Name, name));
            }
        }
    }

    private static INamespaceSymbol? PlaceOf(CompilationAnalysisContext context)
    {
        var isNamed = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var property) && property.Trim().Length > 0;
        var place = context.Compilation.Assembly.GlobalNamespace;
        foreach (var part in (isNamed ? property!.Trim() : DefaultNamespace).Split('.'))
        {
            place = place?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part);
        }

        return place;
    }

    private static bool IsOfInstance(INamedTypeSymbol type, Library library) =>
        type is { IsStatic: true, Name: "AttributeTypes" or "AssociationTypes" or "FileActionTypes" } || library.CreatesIndicator(type);
}
