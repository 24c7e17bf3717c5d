using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// What to write where a batch or an item of it is given an object that it does not take; null where that is not known.
internal static class BatchItems
{
    // In the place of an item of a batch.
    public static string? Remedy(ITypeSymbol type, Library library) => ItemOf(type, library) is { } item
        ? $"write new {item}(...) around it"
        : library.CreateOfModel(type) is { } create ? $"write new {ItemOf(create, library)}(new {create.Name} {{ ... }})" : null;

    // In the place of the items of a batch.
    public static string? RemedyOfCollection(ITypeSymbol? type, Library library) => type is not null && ItemOf(type, library) is { } item
        ? $"write .Select(request => new {item}(request)) behind it"
        : null;

    public static string? RemedyOfOne(ITypeSymbol type, Library library) =>
        ItemOf(type, library) is { } item ? $"write [new {item}(...)] around it" : null;

    // In the constructor of an item.
    public static string? Remedy(string item, ITypeSymbol type, Library library)
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

    // The item that takes a request.
    private static string? ItemOf(ITypeSymbol type, Library library) =>
        library.CreatesGroup(type) ? "BatchGroup" : library.CreatesIndicator(type) ? "BatchIndicator" : null;
}
