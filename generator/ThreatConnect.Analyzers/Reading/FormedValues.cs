using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// Finds the normal forms that a text can have, by the attribute that the library and generated code put on values.
internal static class FormedValues
{
    private const string Attribute = "ValueFormAttribute";

    // The form of a property of a request.
    public static IReadOnlyList<string> Of(IPropertySymbol property) => FormOf(property) is { } form ? [form] : [];

    // The form of a parameter of the constructor or the conversion of a type of values: that of the property of the same name, or any one
    // of them where the value has several forms.
    public static IReadOnlyList<string> Of(ITypeSymbol type, string parameter)
    {
        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(static property => FormOf(property) is not null).ToList();
        var own = properties.Where(property => property.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. (own.Count > 0 ? own : properties).Select(static property => FormOf(property)!)];
    }

    // The type of values that a collection with such an indexer is addressed by.
    public static ITypeSymbol? TypeOf(IPropertySymbol indexer) => indexer.ContainingType.GetMembers().OfType<IPropertySymbol>()
        .Where(static property => property.IsIndexer)
        .SelectMany(static property => property.Parameters)
        .Select(static parameter => parameter.Type)
        .FirstOrDefault(static type => type.IsValueType && type.GetMembers().Any(static member => FormOf(member) is not null));

    private static string? FormOf(ISymbol member) => member.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass is { Name: Attribute, ContainingNamespace.Name: "Values" })
        ?.ConstructorArguments.FirstOrDefault().Value as string;
}
