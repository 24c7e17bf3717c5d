using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>
/// Reports types of an instance that a project generates and that a referenced project has too (TCA008). The compiler reports that at every
/// use, without the reason.
/// </summary>
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
                Check(end, library);
            }
        });
    }

    private static void Check(CompilationAnalysisContext context, Library library)
    {
        var generated = NamespaceOf(context)?.GetTypeMembers()
            .Where(type => IsOfInstance(type, library))
            .Select(type => type.ToDisplayString())
            .ToList();
        if (generated is not { Count: > 0 })
        {
            return;
        }

        foreach (var other in context.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (generated.FirstOrDefault(name => IsPublicIn(other, name)) is { } name)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.SameTypes, Location.None, other.Name, name));
            }
        }
    }

    private static bool IsPublicIn(IAssemblySymbol assembly, string type) =>
        assembly.GetTypeByMetadataName(type) is { DeclaredAccessibility: Accessibility.Public };

    private static INamespaceSymbol? NamespaceOf(CompilationAnalysisContext context)
    {
        context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var property);
        var name = string.IsNullOrWhiteSpace(property) ? DefaultNamespace : property!.Trim();
        var @namespace = context.Compilation.Assembly.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            @namespace = @namespace?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part);
        }

        return @namespace;
    }

    private static bool IsOfInstance(INamedTypeSymbol type, Library library) =>
        type is { IsStatic: true, Name: "AttributeTypes" or "AssociationTypes" or "FileActionTypes" } || library.CreatesIndicator(type);
}
