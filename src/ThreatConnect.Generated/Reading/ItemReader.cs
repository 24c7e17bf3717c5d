using System.Text.Json;
using ThreatConnect.Serialization;

namespace ThreatConnect.Reading;

/// <summary>Reads one object of an answer straight from its bytes.</summary>
internal abstract class ItemReader<T>
{
    /// <summary>Reads a model that the document knows.</summary>
    public static ItemReader<T> OfModel { get; } = new ModelReader();

    /// <summary>Reads the object that <paramref name="reader"/> stands on; null for a JSON null.</summary>
    public abstract T? Read(ref Utf8JsonReader reader);

    /// <summary>Reads the same, and shows it as something else.</summary>
    public ItemReader<TView> Map<TView>(Func<T, TView> view) => new MappedReader<TView>(this, view);

    private sealed class ModelReader : ItemReader<T>
    {
        public override T? Read(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, Models.TypeOf<T>());
    }

    private sealed class MappedReader<TView>(ItemReader<T> source, Func<T, TView> view) : ItemReader<TView>
    {
        public override TView? Read(ref Utf8JsonReader reader) => source.Read(ref reader) is { } item ? view(item) : default;
    }
}
