using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// Finds the meaning of a text from the parameter or property that takes it.
internal static class TextKinds
{
    public static TextKind? Of(Library library, IParameterSymbol parameter)
    {
        if (parameter.Type.SpecialType != SpecialType.System_String || !library.Declares(parameter.ContainingSymbol))
        {
            return null;
        }

        var member = Library.Declared(parameter.ContainingSymbol);
        return (library.NameOf(member.ContainingType.OriginalDefinition), ParametersOf(member)[parameter.Ordinal].Name) switch
        {
            ("Tags", "name") => TextKind.TagName,
            ("SecurityLabels", "name") => TextKind.SecurityLabelName,
            ("Associations`2" or "ReadOnlyAssociations`2", "key") => OfKey(library.NameOf(member.ContainingType.TypeArguments[0])),
            ("Attributes", "type") or ("BatchAttribute", "Type") => TextKind.AttributeType,
            ("AttributeTypeCollection" or "AttributeType", "name") => TextKind.AttributeType,
            ("Attributes" or "AttributeHandle" or "AttributeType" or "AttributeCreate", "value") => TextKind.AttributeValue,
            ("BatchAttribute", "value" or "Value") => TextKind.AttributeValue,
            ("ThreatConnectClient", "owner") => TextKind.OwnerName,
            _ => null,
        };
    }

    public static TextKind? Of(Library library, IPropertySymbol property) => (library.NameOf(property.ContainingType), property.Name) switch
    {
        ("TagCreate" or "TagUpdate", "Name") => TextKind.TagName,
        ("SecurityLabelCreate" or "SecurityLabelUpdate", "Name") => TextKind.SecurityLabelName,
        ("AttributeCreate" or "BatchAttribute", "Type") => TextKind.AttributeType,
        ("AttributeCreate" or "AttributeUpdate" or "BatchAttribute", "Value") => TextKind.AttributeValue,
        _ => null,
    };

    private static TextKind? OfKey(string? model) => model switch
    {
        "Tag" => TextKind.TagName,
        "SecurityLabel" => TextKind.SecurityLabelName,
        _ => null,
    };

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) =>
        member is IPropertySymbol property ? property.Parameters : ((IMethodSymbol)member).Parameters;
}

// The meaning of a text for the platform.
internal enum TextKind
{
    TagName,
    SecurityLabelName,
    AttributeType,
    AttributeValue,
    OwnerName,
}
