using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Reads objects of a type, also from a mixed list, whose items hold the values of all keys in one member.
internal sealed class KeyedReader<T>(ItemReader<T> inner, Func<SummaryFormat> summary) : ItemReader<T>
{
    public override ItemReader<T> OfMixedLists => new MixedReader(inner, summary());

    public override T Read(ref JsonScanner json) => inner.Read(ref json);

    private sealed class MixedReader(ItemReader<T> inner, SummaryFormat summary) : ItemReader<T>
    {
        public override bool SkipsOthers => true;

        public override T Read(ref JsonScanner json)
        {
            var item = json.Over(MixedItem.Complete(json.SkipBytes(), summary));
            return inner.Read(ref item);
        }
    }
}
