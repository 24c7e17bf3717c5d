using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Writes the requests of the document as JSON.
internal static class ModelJson
{
    public static JsonTypeInfo<T> TypeOf<T>() => Cache<T>.Info;

    // Checks a model and writes it as the body of a request.
    public static byte[] Write<T>(T value)
    {
        Validate(value);
        return JsonSerializer.SerializeToUtf8Bytes(value, TypeOf<T>());
    }

    // Checks a model and writes it as the content of batches has it.
    public static void WriteInBatch<T>(Utf8JsonWriter writer, T value)
    {
        Validate(value);
        JsonSerializer.Serialize(writer, value, BatchCache<T>.Info);
    }

    // Members whose names only the instance knows; all of them are texts.
    public static Dictionary<string, JsonElement> ToElements(IDictionary<string, string> values) => values.ToDictionary(
        member => WellFormed.Check(member.Key),
        member => JsonSerializer.SerializeToElement(WellFormed.Check(member.Value), TypeOf<string>()),
        StringComparer.Ordinal);

    private static void Validate<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (value as IRequestBody)?.Validate();
    }

    private static class Cache<T>
    {
        public static readonly JsonTypeInfo<T> Info = (JsonTypeInfo<T>)(ModelContext.Shared.GetTypeInfo(typeof(T))
            ?? throw new InvalidOperationException($"{typeof(T)} is not a model of the document."));
    }

    private static class BatchCache<T>
    {
        public static readonly JsonTypeInfo<T> Info = (JsonTypeInfo<T>)ModelContext.Batch.GetTypeInfo(typeof(T));
    }
}
