using System.Runtime.InteropServices;
using System.Text.Json;
using ThreatConnect.Runtime;

namespace ThreatConnect.Reading;

// Reads objects of a type, also from a list of all types, where one member holds what the type has members of its own for.
internal sealed class KeyedReader<T>(ItemReader<T> inner, ResourceType resourceType) : ItemReader<T>
{
    public override ItemReader<T> OfMixedLists => new MixedReader(inner, resourceType);

    public override void ReadOne(ReadOnlySpan<byte> json, List<T> items) => inner.ReadOne(json, items);

    public override void ReadMany(ReadOnlySpan<byte> json, List<T> items) => inner.ReadMany(json, items);

    private sealed class MixedReader(ItemReader<T> inner, ResourceType resourceType) : ItemReader<T>
    {
        public override void ReadOne(ReadOnlySpan<byte> json, List<T> items) => inner.ReadOne(MixedItem.Complete(json, resourceType), items);

        public override void ReadMany(ReadOnlySpan<byte> json, List<T> items)
        {
            using var list = JsonDocument.Parse(json.ToArray(), MixedItem.Leniently);
            foreach (var item in list.RootElement.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
            {
                ReadOne(JsonMarshal.GetRawUtf8Value(item), items);
            }
        }
    }
}
