using System.Text.Json.Serialization.Metadata;
using ThreatConnect.Serialization;

namespace ThreatConnect.Reading;

// How a model is read and written, by its type.
internal static class Models
{
    // The JSON contract of a model of the document.
    public static JsonTypeInfo<T> TypeOf<T>() => Cache<T>.Info;

    // The JSON contract of a list of such models.
    public static JsonTypeInfo<List<T>> ListOf<T>() => Cache<T>.ListInfo;

    // The JSON contract of a model as the content of batches has it.
    public static JsonTypeInfo<T> InBatch<T>() => BatchCache<T>.Info;

    private static class BatchCache<T>
    {
        public static readonly JsonTypeInfo<T> Info = (JsonTypeInfo<T>)BatchNames.Options.GetTypeInfo(typeof(T));
    }

    private static class Cache<T>
    {
        public static readonly JsonTypeInfo<T> Info = (JsonTypeInfo<T>)(ModelContext.Shared.GetTypeInfo(typeof(T))
            ?? throw new InvalidOperationException($"{typeof(T)} is no model of the document."));

        public static readonly JsonTypeInfo<List<T>> ListInfo = JsonMetadataServices.CreateListInfo<List<T>, T>(
            ModelContext.Shared.Options,
            new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [], ElementInfo = Info });
    }
}
