using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ThreatConnect.Json;

// The types that System.Text.Json reads and writes: a model, and lists of such models.
internal static class ModelTypes<T>
    where T : class, IModel<T>
{
    public static JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T))
        {
            return JsonMetadataServices.CreateValueInfo<T>(options, new ModelConverter<T>());
        }

        if (type == typeof(T[]))
        {
            return JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>());
        }

        if (type == typeof(List<T>))
        {
            return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        }

        if (type == typeof(IReadOnlyList<T>))
        {
            return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new());
        }

        if (type == typeof(IEnumerable<T>))
        {
            return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new());
        }

        return type == typeof(IAsyncEnumerable<T>)
            ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())
            : null;
    }
}
