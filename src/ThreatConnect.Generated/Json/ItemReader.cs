using System.Text.Json;

namespace ThreatConnect.Json;

// Reads objects from the bytes of a response.
internal abstract class ItemReader<T>
{
    // Reads a model of the document.
    public static ItemReader<T> OfModel { get; } = new ModelReader();

    // Reads the same objects from a mixed list, whose items may have other members.
    public virtual ItemReader<T> OfMixedLists => this;

    // Reads one object, and adds it to items.
    public abstract void ReadOne(ReadOnlySpan<byte> json, List<T> items);

    // Reads an array of objects, and adds them to items.
    public abstract void ReadMany(ReadOnlySpan<byte> json, List<T> items);

    // Reads the same objects and converts each to a view.
    public ItemReader<TView> Map<TView>(Func<T, TView> view) => new MappedReader<TView>(this, view);

    private sealed class ModelReader : ItemReader<T>
    {
        public override void ReadOne(ReadOnlySpan<byte> json, List<T> items) =>
            items.Add(JsonSerializer.Deserialize(json, ModelJson.TypeOf<T>())!);

        // One call for the whole array: a call for each object takes three times as long.
        public override void ReadMany(ReadOnlySpan<byte> json, List<T> items)
        {
            var read = JsonSerializer.Deserialize(json, ModelJson.ListOf<T>())!;
            read.RemoveAll(static item => item is null);
            items.AddRange(read);
        }
    }

    private sealed class MappedReader<TView>(ItemReader<T> source, Func<T, TView> view) : ItemReader<TView>
    {
        public override void ReadOne(ReadOnlySpan<byte> json, List<TView> items) => Show(json, source.ReadOne, items);

        public override void ReadMany(ReadOnlySpan<byte> json, List<TView> items) => Show(json, source.ReadMany, items);

        private void Show(ReadOnlySpan<byte> json, Action<ReadOnlySpan<byte>, List<T>> read, List<TView> items)
        {
            var sources = new List<T>();
            read(json, sources);
            items.AddRange(sources.Select(view));
        }
    }
}

// Returns each object of a response as its bytes.
internal sealed class VerbatimReader : ItemReader<ReadOnlyMemory<byte>>
{
    public override void ReadOne(ReadOnlySpan<byte> json, List<ReadOnlyMemory<byte>> items) => items.Add(json.ToArray());

    public override void ReadMany(ReadOnlySpan<byte> json, List<ReadOnlyMemory<byte>> items)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true });
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var (token, start) = (reader.TokenType, (int)reader.TokenStartIndex);
            reader.Skip();
            if (token == JsonTokenType.StartObject)
            {
                ReadOne(json[start..(int)reader.BytesConsumed], items);
            }
        }
    }
}
