using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// The types of objects that are read, and of the requests that create and update them.
internal static class RequestTypes
{
    private const string Create = "Create";
    private const string Update = "Update";
    private const string Namespace = "ThreatConnect.";

    public static bool CreatesGroup(this Library library, ITypeSymbol type) =>
        type.AllInterfaces.Any(face => library.NameOf(face) == "IGroupCreate");

    // The request that creates an object of the type of an update; null if the type is not an update.
    public static INamedTypeSymbol? CreateOfUpdate(this Library library, ITypeSymbol? type) =>
        library.NameOf(type) is { } name && name.EndsWith(Update, StringComparison.Ordinal)
            ? Find(type!, name.Substring(0, name.Length - Update.Length) + Create)
            : null;

    // The request that creates such an object; null if the type is not the model of an object.
    public static INamedTypeSymbol? CreateOfModel(this Library library, ITypeSymbol? type) =>
        library.NameOf(type) is { } name ? Find(type!, name.Replace("Entity", "") + Create) : null;

    private static INamedTypeSymbol? Find(ITypeSymbol type, string name) => type.ContainingAssembly.GetTypeByMetadataName(Namespace + name);
}
