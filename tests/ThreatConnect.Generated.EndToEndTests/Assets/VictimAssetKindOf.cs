using ThreatConnect.EndToEndTests.Cast;

namespace ThreatConnect.EndToEndTests.Assets;

internal sealed record VictimAssetKindOf<TAsset, TCreate, TUpdate>(string Value, string ValueAfterUpdate) : VictimAssetKind(Value, ValueAfterUpdate)
    where TAsset : class
{
    public required Func<VictimAssets, AssetCollection<TAsset, TCreate, TUpdate, VictimAssetId>> Assets { get; init; }

    public required Func<VictimAssetAssociations, Associations<TAsset, VictimAssetId>> Links { get; init; }

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

    public override Link From(VictimAssetAssociations links, VictimAssetId id) => Link.Of(Links(links), id, IdOf);
}
