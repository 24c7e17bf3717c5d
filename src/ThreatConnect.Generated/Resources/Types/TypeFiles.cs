using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

// The files of types that the generator of the package reads.
internal static class TypeFiles
{
    public static IReadOnlyList<TypeFile> Of(RawTypesClient raw, ListOptions? options, CancellationToken cancellationToken)
    {
        return
        [
            File("indicator-types", raw.ListIndicatorTypesAsync, includes: null, "indicatorType", "indicator"),
            File("attribute-types", raw.ListAttributeTypesAsync, AttributeTypeCollection.ValidationRule, "attributeType"),
            File("association-types", raw.ListAssociationTypesAsync, includes: null, "associationType"),
        ];

        TypeFile File(string name, Func<ListQuery, CancellationToken, Task<RawResponse>> send, IReadOnlyList<string>? includes, params string[] keys) => new(
            name + ".threatconnect.json",
            keys[0],
            PagedList.Create(send, new VerbatimReader(), keys, filter: null, includes, options, cancellationToken));
    }
}
