namespace ThreatConnect.ContractTests.Associations;

// A call with a cancelled token sends nothing.
public sealed class CancellationTests(PlatformServer server) : ItemTest(server)
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Parts_of_an_object_are_not_requested(ItemType itemType)
    {
        var handle = HandleOf(itemType);

        await CancelledAsync(() => handle.Groups.ListAsync(cancellationToken: s_cancelled).ToListAsync());
        await CancelledAsync(() => handle.Groups.Adversaries.GetAsync(417, s_cancelled));
        await CancelledAsync(() => handle.Groups.Adversaries.FindAsync(417, s_cancelled));
        await CancelledAsync(() => handle.Groups.Adversaries.AddAsync(417, s_cancelled));
        await CancelledAsync(() => handle.Groups.Adversaries.RemoveAsync(417, s_cancelled));
        await CancelledAsync(() => handle.Tasks.AddAsync(72, s_cancelled));
        await CancelledAsync(() => handle.SecurityLabels.AddAsync("TLP:RED", s_cancelled));
        await CancelledAsync(() => handle.Tags.RemoveAsync("x", s_cancelled));
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Attributes_are_not_requested(ItemType itemType)
    {
        var attributes = HandleOf(itemType).Attributes;

        await CancelledAsync(() => attributes.ListAsync(cancellationToken: s_cancelled).ToListAsync());
        await CancelledAsync(() => attributes.AddAsync("Source", "v", cancellationToken: s_cancelled));
        await CancelledAsync(() => attributes.AddAsync(new AttributeCreate { Type = "Source", Value = "v" }, s_cancelled));
        await CancelledAsync(() => attributes[1717].GetAsync(cancellationToken: s_cancelled));
        await CancelledAsync(() => attributes[1717].FindAsync(cancellationToken: s_cancelled));
        await CancelledAsync(() => attributes[1717].UpdateAsync("v", s_cancelled));
        await CancelledAsync(() => attributes[1717].UpdateAsync(new AttributeUpdate { Value = "v" }, s_cancelled));
        await CancelledAsync(() => attributes[1717].DeleteAsync(s_cancelled));
    }

    [Fact]
    public async Task Parts_that_only_some_types_have_are_not_requested()
    {
        var address = Org.Indicators.Addresses["192.0.2.1"];
        var handles = Org.Groups.Adversaries[416].Assets.Handles;

        await CancelledAsync(() => address.ListOwnersAsync(cancellationToken: s_cancelled).ToListAsync());
        await CancelledAsync(() => address.AssociatedBy("urlHost").Urls.AddAsync("http://example.com", s_cancelled));
        await CancelledAsync(() => address.VictimAssets.WebSites.RemoveAsync(5, s_cancelled));
        await CancelledAsync(() => Org.Victims[12].Indicators.Addresses.GetAsync("192.0.2.1", s_cancelled));
        await CancelledAsync(() => Org.Victims[12].Victims.FindAsync(13, s_cancelled));
        await CancelledAsync(() => Org.Groups.Adversaries[416].Assets.ListAsync(cancellationToken: s_cancelled).ToListAsync());
        await CancelledAsync(() => handles.ListAsync(cancellationToken: s_cancelled).ToListAsync());
        await CancelledAsync(() => handles.CreateAsync(new() { Handle = "jo" }, s_cancelled));
        await CancelledAsync(() => handles[5].GetAsync(s_cancelled));
        await CancelledAsync(() => handles[5].FindAsync(s_cancelled));
        await CancelledAsync(() => handles[5].UpdateAsync(new() { Handle = "jo" }, s_cancelled));
        await CancelledAsync(() => handles[5].DeleteAsync(s_cancelled));
    }

    private static async Task CancelledAsync(Func<Task> act) => await act.Should().ThrowAsync<OperationCanceledException>();
}
