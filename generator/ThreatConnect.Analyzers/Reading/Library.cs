using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// The library as the compilation sees it: its types are told by symbol, never by how they are written.
internal sealed class Library
{
    private const string Name = "ThreatConnect.Generated";

    private readonly IAssemblySymbol _assembly;
    private readonly INamedTypeSymbol? _id;
    private readonly INamedTypeSymbol? _pageable;
    private readonly INamedTypeSymbol? _requestBody;
    private readonly INamedTypeSymbol? _indicatorCreate;

    private Library(IAssemblySymbol assembly)
    {
        _assembly = assembly;
        _id = assembly.GetTypeByMetadataName("ThreatConnect.Values.IId`1");
        _pageable = assembly.GetTypeByMetadataName("ThreatConnect.Pageable`1");
        _requestBody = assembly.GetTypeByMetadataName("ThreatConnect.Values.IRequestBody");
        _indicatorCreate = assembly.GetTypeByMetadataName("ThreatConnect.IIndicatorCreate");
    }

    // The library, or null where the program does not use it.
    public static Library? Find(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(static assembly => assembly.Name == Name) is { } assembly ? new Library(assembly) : null;

    // The name of one of its types in the namespace ThreatConnect, or null where the type is another's.
    public string? NameOf(ITypeSymbol? type) =>
        Declares(type) && type!.ContainingType is null && type.ContainingNamespace is { Name: "ThreatConnect", ContainingNamespace.IsGlobalNamespace: true } ? type.MetadataName : null;

    // Whether a member, or what it overrides, is one of the library's.
    public bool Declares(ISymbol? symbol) => symbol is not null && SymbolEqualityComparer.Default.Equals(Declared(symbol).ContainingAssembly, _assembly);

    // The member as it was first declared, so that a fake's override counts like what it stands for.
    public static ISymbol Declared(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } property } => Declared(property),
        IMethodSymbol { OverriddenMethod: { } overridden } => Declared(overridden),
        IPropertySymbol { OverriddenProperty: { } overridden } => Declared(overridden),
        IMethodSymbol { ReducedFrom: { } extension } => extension,
        _ => symbol,
    };

    public bool IsId(ITypeSymbol? type) => type is not null && type.AllInterfaces.Any(face => Same(face.OriginalDefinition, _id));

    public bool IsPageable(ITypeSymbol? type) => type.WithBases().Any(one => Same(one.OriginalDefinition, _pageable));

    // Whether a request is written from this type: one of the library's bodies, or what makes an indicator of the user's own type.
    public bool IsRequest(ITypeSymbol type) => type.AllInterfaces.Any(face => Same(face, _requestBody)) || CreatesIndicator(type);

    // Whether the type is what creates an indicator, of the library or of an instance's own, in whatever namespace.
    public bool CreatesIndicator(ITypeSymbol type) => type.AllInterfaces.Any(face => Same(face, _indicatorCreate));

    private static bool Same(ISymbol symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);
}
