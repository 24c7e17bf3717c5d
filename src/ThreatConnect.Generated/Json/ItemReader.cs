using System.Text.Json;

namespace ThreatConnect.Json;

// Reads the objects of an answer straight from its bytes.
internal abstract class ItemReader<T>
{
    // Reads a model that the document knows.
    public static ItemReader<T> OfModel { get; } = new ModelReader();

    // Reads the same from a list of all types, whose items may have other members.
    public virtual ItemReader<T> OfMixedLists => this;

    // Reads one object, and adds it to items.
    public abstract void ReadOne(ReadOnlySpan<byte> json, List<T> items);

    // Reads an array of objects, and adds them to items.
    public abstract void ReadMany(ReadOnlySpan<byte> json, List<T> items);

    // Reads the same, and shows it as something else.
    public ItemReader<TView> Map<TView>(Func<T, TView> view) => new MappedReader<TView>(this, view);

    private sealed class ModelReader : ItemReader<T>
    {
        public override void ReadOne(ReadOnlySpan<byte> json, List<T> items) => items.Add(JsonSerializer.Deserialize(json, ModelJson.TypeOf<T>())!);

        // One call for the whole array: a call for each object costs three times as much.
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
