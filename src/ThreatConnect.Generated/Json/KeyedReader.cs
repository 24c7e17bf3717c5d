using System.Runtime.InteropServices;
using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Reads objects of a type, also from a mixed list, whose items hold the values of all keys in one member.
internal sealed class KeyedReader<T>(ItemReader<T> inner, SummaryFormat summary) : ItemReader<T>
{
    public override ItemReader<T> OfMixedLists => new MixedReader(inner, summary);

    public override void ReadOne(ReadOnlySpan<byte> json, List<T> items) => inner.ReadOne(json, items);

    public override void ReadMany(ReadOnlySpan<byte> json, List<T> items) => inner.ReadMany(json, items);

    private sealed class MixedReader(ItemReader<T> inner, SummaryFormat summary) : ItemReader<T>
    {
        public override void ReadOne(ReadOnlySpan<byte> json, List<T> items) => inner.ReadOne(MixedItem.Complete(json, summary), items);

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
