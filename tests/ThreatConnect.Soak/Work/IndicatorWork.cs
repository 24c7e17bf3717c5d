namespace ThreatConnect.Soak.Work;

// Addresses: created, rated, observed by a filter, deleted.
internal sealed class IndicatorWork(Setting setting) : Caller(setting)
{
    private string Address => $"10.{Index}.{Piece / 256 % 256}.{Piece % 256}";

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        var rating = Random.Next(1, 6);
        await Client.Indicators.Addresses.CreateAsync(new() { Ip = Address, Rating = rating }, cancellationToken: cancellationToken);
        var address = Client.Indicators.Addresses[Address];
        await address.Tags.AddAsync(Name, cancellationToken: cancellationToken);
        await address.UpdateAsync(new() { Confidence = rating * 10 }, cancellationToken: cancellationToken);
        Address read = await address.GetAsync(cancellationToken: cancellationToken);
        Expect(read.Ip == Address && read.Rating == rating && read.Confidence == rating * 10, $"is {read.Ip} {read.Rating} {read.Confidence}");
        var tagged = await Client.Tags[Name].Indicators.Addresses.ListAsync(cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        Expect(tagged.Select(item => item.Ip).SequenceEqual([Address]), $"is tagged {tagged.Count} times");
        await address.DeleteAsync(cancellationToken: cancellationToken);
        Expect(await address.FindAsync(cancellationToken: cancellationToken) is null, "is still there");
        Done("indicators: created, tagged, rated, read, listed by tag, deleted");
    }

    protected override async Task CleanUpAsync(bool isComplete)
    {
        var address = Client.Indicators.Addresses[Address];
        var isThere = await address.FindAsync() is not null;
        Expect(!(isComplete && isThere), "was deleted and is there");
        if (isThere)
        {
            await address.DeleteAsync();
        }
    }
}
