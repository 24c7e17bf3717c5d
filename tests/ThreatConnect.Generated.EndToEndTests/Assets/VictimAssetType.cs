using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Assets;

// One type of a victim's assets, with a value before and after an update.
public abstract record VictimAssetType(string Value, string ValueAfterUpdate)
{
    public abstract Task<VictimAssetId> CreateAsync(VictimHandle victim);

    public abstract Task<IReadOnlyList<string?>> ListAsync(VictimHandle victim);

    public abstract Task<string?> FindAsync(VictimHandle victim, VictimAssetId id);

    public abstract Task<string?> UpdateAsync(VictimHandle victim, VictimAssetId id);

    public abstract Task<Response> DeleteAsync(VictimHandle victim, VictimAssetId id);

    // The association of an item with an asset.
    public abstract ItemAssociation From(VictimAssetAssociations associations, VictimAssetId id);
}

internal sealed record VictimAssetType<TAsset, TCreate, TUpdate>(string Value, string ValueAfterUpdate) : VictimAssetType(Value, ValueAfterUpdate)
    where TAsset : class
{
    public required Func<VictimAssets, AssetCollection<TAsset, TCreate, TUpdate, VictimAssetId>> Assets { get; init; }

    public required Func<VictimAssetAssociations, Associations<TAsset, VictimAssetId>> Associations { get; init; }

    public required Func<string, TCreate> Create { get; init; }

    public required Func<string, TUpdate> Update { get; init; }

    public required Func<TAsset, VictimAssetId> IdOf { get; init; }

    public required Func<TAsset, string?> ValueOf { get; init; }

    public override async Task<VictimAssetId> CreateAsync(VictimHandle victim)
    {
        var created = await Assets(victim.Assets).CreateAsync(Create(Value));
        created.StatusCode.Should().Be(System.Net.HttpStatusCode.Created);
        ValueOf(created.Value).Should().Be(Value);
        return IdOf(created.Value);
    }

    public override async Task<IReadOnlyList<string?>> ListAsync(VictimHandle victim) =>
        [.. (await Assets(victim.Assets).ListAsync(new() { PageSize = 100 }).ToListAsync()).Select(ValueOf)];

    public override async Task<string?> FindAsync(VictimHandle victim, VictimAssetId id)
    {
        var found = await Assets(victim.Assets)[id].FindAsync();
        if (found is null)
        {
            return null;
        }

        (await Assets(victim.Assets)[id].GetAsync()).Value.Should().BeEquivalentTo(found);
        return ValueOf(found);
    }

    public override async Task<string?> UpdateAsync(VictimHandle victim, VictimAssetId id) =>
        ValueOf((await Assets(victim.Assets)[id].UpdateAsync(Update(ValueAfterUpdate))).Value);

    public override Task<Response> DeleteAsync(VictimHandle victim, VictimAssetId id) => Assets(victim.Assets)[id].DeleteAsync();

    public override ItemAssociation From(VictimAssetAssociations associations, VictimAssetId id) => ItemAssociation.Of(Associations(associations), id, IdOf);
}
