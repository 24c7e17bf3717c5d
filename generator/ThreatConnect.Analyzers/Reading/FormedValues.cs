using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// Finds the normal forms that a text can have, by the attribute that the library puts on values. The values of custom types have one of the
// forms of other texts, which accept the same.
internal sealed class FormedValues(Library library)
{
    private const string Attribute = "ValueFormAttribute";
    private const string OtherText = "Text";

    // Whether a type consists of values that texts convert to.
    public bool IsValue(ITypeSymbol type) => type.IsValueType || library.HasCustomValues(type);

    // The form of a property of a request.
    public IReadOnlyList<string> Of(IPropertySymbol property) =>
        FormOf(property) is { } form ? [form] : library.HasCustomValues(property.ContainingType) ? [OtherText] : [];

    // The form of a parameter of the constructor or the conversion of a type of values: that of the property of the same name, or any one
    // of them where the value has several forms.
    public IReadOnlyList<string> Of(ITypeSymbol type, string parameter)
    {
        if (library.HasCustomValues(type))
        {
            return [OtherText];
        }

        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(static property => FormOf(property) is not null).ToList();
        var own = properties.Where(property => property.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. (own.Count > 0 ? own : properties).Select(static property => FormOf(property)!)];
    }

    // The type of values that a collection with such an indexer is addressed by.
    public ITypeSymbol? TypeOf(IPropertySymbol indexer) => indexer.ContainingType.WithBases()
        .SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>())
        .Where(static property => property.IsIndexer)
        .SelectMany(static property => property.Parameters)
        .Select(static parameter => parameter.Type)
        .FirstOrDefault(type => library.HasCustomValues(type) || HasForms(type));

    private static bool HasForms(ITypeSymbol type) =>
        type.IsValueType && type.GetMembers().Any(static member => FormOf(member) is not null);

    private static string? FormOf(ISymbol member) => member.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass is { Name: Attribute, ContainingNamespace.Name: "Values" })
        ?.ConstructorArguments.FirstOrDefault().Value as string;
}
