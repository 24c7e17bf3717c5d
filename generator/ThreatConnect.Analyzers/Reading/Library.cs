using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// The library in a compilation. Its types are compared by symbol, never by the text of the program.
internal sealed class Library
{
    private const string Name = "ThreatConnect.Generated";

    private readonly IAssemblySymbol _assembly;
    private readonly INamedTypeSymbol? _id;
    private readonly INamedTypeSymbol? _pageable;
    private readonly INamedTypeSymbol? _requestBody;
    private readonly INamedTypeSymbol? _indicatorCreate;
    private readonly INamedTypeSymbol? _customCreate;
    private readonly INamedTypeSymbol? _customValue;

    private Library(IAssemblySymbol assembly)
    {
        _assembly = assembly;
        _id = assembly.GetTypeByMetadataName("ThreatConnect.Values.IId`1");
        _pageable = assembly.GetTypeByMetadataName("ThreatConnect.Pageable`1");
        _requestBody = assembly.GetTypeByMetadataName("ThreatConnect.Values.IRequestBody");
        _indicatorCreate = assembly.GetTypeByMetadataName("ThreatConnect.IIndicatorCreate");
        _customCreate = assembly.GetTypeByMetadataName("ThreatConnect.Resources.CustomTypeCreate");
        _customValue = assembly.GetTypeByMetadataName("ThreatConnect.Resources.CustomTypeValue`1");
    }

    // The library, or null where the program does not use it.
    public static Library? Find(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(static assembly => assembly.Name == Name) is { } assembly
            ? new Library(assembly)
            : null;

    // The name of one of its types in the namespace ThreatConnect, or null for any other type.
    public string? NameOf(ITypeSymbol? type) =>
        Declares(type)
        && type!.ContainingType is null
        && type.ContainingNamespace is { Name: "ThreatConnect", ContainingNamespace.IsGlobalNamespace: true }
            ? type.MetadataName
            : null;

    // Whether the library declares a member, or the member that it overrides.
    public bool Declares(ISymbol? symbol) =>
        symbol is not null && SymbolEqualityComparer.Default.Equals(Declared(symbol).ContainingAssembly, _assembly);

    // The member as it was first declared, so that the override of a fake counts like the original.
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

    // Whether the type is a request: a body of the library, or a request for an indicator of a custom type.
    public bool IsRequest(ITypeSymbol type) => type.AllInterfaces.Any(face => Same(face, _requestBody)) || CreatesIndicator(type);

    // Whether the type is a body of the library that changes an object, in which null means that the member is not sent.
    public bool IsUpdate(INamedTypeSymbol type) =>
        Declares(type)
        && type.Name.EndsWith("Update", StringComparison.Ordinal)
        && type.AllInterfaces.Any(face => Same(face, _requestBody));

    // Whether the type is a request to create an indicator, of the library or of a custom type, in any namespace.
    public bool CreatesIndicator(ITypeSymbol type) => type.AllInterfaces.Any(face => Same(face, _indicatorCreate));

    // Whether the type is generated for a custom type and has its values: those of an indicator, or a request to create one.
    public bool HasCustomValues(ITypeSymbol type) =>
        type.WithBases().Any(one => Same(one.OriginalDefinition, _customValue) || Same(one, _customCreate));

    private static bool Same(ISymbol symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);
}

internal static class TypeSymbolExtensions
{
    // The type and its base types.
    public static IEnumerable<ITypeSymbol> WithBases(this ITypeSymbol? type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }
    }

    // The type of the items of an array, or the only type argument of a collection.
    public static ITypeSymbol? ItemType(this ITypeSymbol? collection) => collection switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: { Length: 1 } items } => items[0],
        _ => null,
    };
}
