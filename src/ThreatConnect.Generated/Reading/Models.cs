using System.Text.Json.Serialization.Metadata;
using ThreatConnect.Serialization;

namespace ThreatConnect.Reading;

/// <summary>How a model is read and written, by its type.</summary>
internal static class Models
{
    /// <summary>The JSON contract of a model of the document.</summary>
    public static JsonTypeInfo<T> TypeOf<T>() => Cache<T>.Info;

    /// <summary>The JSON contract of a list of such models.</summary>
    public static JsonTypeInfo<List<T>> ListOf<T>() => Cache<T>.ListInfo;

    /// <summary>The JSON contract of a model as the content of batches has it.</summary>
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
