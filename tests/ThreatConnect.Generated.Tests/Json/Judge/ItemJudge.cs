using System.Runtime.InteropServices;
using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Json;

// Reads objects by System.Text.Json alone.
internal abstract class ItemJudge<T>
{
    public static ItemJudge<T> OfModel { get; } = new ModelItems();

    public virtual ItemJudge<T> OfMixedLists => this;

    public static ItemJudge<T> OfKeys(SummaryFormat summary) => new KeyedItems(summary);

    public abstract void ReadOne(ReadOnlySpan<byte> json, List<T> items);

    public abstract void ReadMany(ReadOnlySpan<byte> json, List<T> items);

    private class ModelItems : ItemJudge<T>
    {
        public override void ReadOne(ReadOnlySpan<byte> json, List<T> items) => items.Add(JsonSerializer.Deserialize<T>(json, ModelJudge.Options)!);

        public override void ReadMany(ReadOnlySpan<byte> json, List<T> items) =>
            items.AddRange(JsonSerializer.Deserialize<List<T>>(json, ModelJudge.Options)!.Where(item => item is not null));
    }

    private sealed class KeyedItems(SummaryFormat summary) : ModelItems
    {
        public override ItemJudge<T> OfMixedLists => new MixedItems(summary);
    }

    private sealed class MixedItems(SummaryFormat summary) : ModelItems
    {
        public override void ReadOne(ReadOnlySpan<byte> json, List<T> items) => base.ReadOne(MixedItem.Complete(json, summary), items);

        public override void ReadMany(ReadOnlySpan<byte> json, List<T> items)
        {
            // Members that are there twice matter in the items alone, which are parsed by themselves.
            using var list = JsonDocument.Parse(json.ToArray(), new JsonDocumentOptions { AllowTrailingCommas = true });
            foreach (var item in list.RootElement.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
            {
                ReadOne(JsonMarshal.GetRawUtf8Value(item), items);
            }
        }
    }
}
