using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ThreatConnect.Json;

// Reads objects from a response.
internal abstract class ItemReader<T>
{
    // So many items tell how many fit in the rest of a text.
    private const int Sample = 16;

    // Reads a model of the document.
    public static ItemReader<T> OfModel => Known.Reader;

    // Reads the same objects from a mixed list, whose items may have other members.
    public virtual ItemReader<T> OfMixedLists => this;

    // Whether items of a list that are not objects are left out; otherwise they are an error, except null.
    public virtual bool SkipsOthers => false;

    // Reads one object.
    public abstract T Read(ref JsonScanner json);

    // Reads an array of objects or one object, and adds them to items. The platform also sends "" and null for an empty list.
    public void ReadAll(ref JsonScanner json, List<T> items)
    {
        if (json.Next == '{')
        {
            items.Add(Read(ref json));
        }
        else if (json.Next == '[')
        {
            ReadArray(ref json, items);
        }
        else
        {
            json.Skip();
        }
    }

    // Reads an item of an array.
    public void ReadItem(ref JsonScanner json, List<T> items)
    {
        if (json.Next == '{')
        {
            items.Add(Read(ref json));
        }
        else if (SkipsOthers)
        {
            json.Skip();
        }
        else if (!json.SkipNull())
        {
            throw json.Invalid("An object is expected.");
        }
    }

    // Reads the same objects and converts each to a view.
    public ItemReader<TView> Map<TView>(Func<T, TView> view) => new MappedReader<TView>(this, view);

    private void ReadArray(ref JsonScanner json, List<T> items)
    {
        var start = json.Position;
        var sample = items.Count + Sample;
        for (var hasItem = json.FirstItem(); hasItem; hasItem = json.NextItem())
        {
            ReadItem(ref json, items);
            if (items.Count == sample)
            {
                items.EnsureCapacity(sample + (int)((long)Sample * json.Left / (json.Position - start)));
            }
        }
    }

    // Made when it is needed: not every reader is of a model.
    private static class Known
    {
        public static readonly ItemReader<T> Reader = ModelReaders.Of<T>()
            ?? throw new InvalidOperationException($"{typeof(T)} is not a model of the document.");
    }

    private sealed class MappedReader<TView>(ItemReader<T> source, Func<T, TView> view) : ItemReader<TView>
    {
        public override TView Read(ref JsonScanner json) => view(source.Read(ref json));
    }
}

// Reads a model of the document.
internal sealed class ModelReader<T> : ItemReader<T>, IModelTypes
    where T : class, IModel<T>
{
    public static readonly ModelReader<T> Instance = new();

    public override T Read(ref JsonScanner json) => T.Read(ref json);

    public JsonConverter CreateConverter() => new ModelConverter<T>();

    public JsonTypeInfo? CreateTypeInfo(Type type, JsonSerializerOptions options) => ModelTypes<T>.Create(type, options);
}

// Returns each object of a response as its bytes.
internal sealed class VerbatimReader : ItemReader<ReadOnlyMemory<byte>>
{
    public override bool SkipsOthers => true;

    public override ReadOnlyMemory<byte> Read(ref JsonScanner json) => json.SkipBytes().ToArray();
}
