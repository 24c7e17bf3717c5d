namespace ThreatConnect.Json;

// Reads each object twice: as its model, and as one that has the members by which it is addressed.
internal sealed class PairReader<TItem, TAddress>(ItemReader<TItem> items, ItemReader<TAddress> addresses)
    : ItemReader<(TItem Item, TAddress Address)>
{
    public override ItemReader<(TItem Item, TAddress Address)> OfMixedLists =>
        new PairReader<TItem, TAddress>(items.OfMixedLists, addresses.OfMixedLists);

    public override bool SkipsOthers => items.SkipsOthers && addresses.SkipsOthers;

    public override (TItem Item, TAddress Address) Read(ref JsonScanner json)
    {
        var again = json;
        return (items.Read(ref json), addresses.Read(ref again));
    }
}
