namespace ThreatConnect.Json;

// Reads each object twice: as its model, and as one that has the members by which it is addressed.
internal sealed class PairReader<TItem, TAddress>(ItemReader<TItem> items, ItemReader<TAddress> addresses)
    : ItemReader<(TItem Item, TAddress Address)>
{
    public override ItemReader<(TItem Item, TAddress Address)> OfMixedLists =>
        new PairReader<TItem, TAddress>(items.OfMixedLists, addresses.OfMixedLists);

    public override void ReadOne(ReadOnlySpan<byte> json, List<(TItem Item, TAddress Address)> pairs)
    {
        var (item, address) = (new List<TItem>(1), new List<TAddress>(1));
        items.ReadOne(json, item);
        addresses.ReadOne(json, address);
        pairs.Add((item[0], address[0]));
    }

    public override void ReadMany(ReadOnlySpan<byte> json, List<(TItem Item, TAddress Address)> pairs)
    {
        var (all, keys) = (new List<TItem>(), new List<TAddress>());
        items.ReadMany(json, all);
        addresses.ReadMany(json, keys);
        pairs.AddRange(all.Zip(keys));
    }
}
