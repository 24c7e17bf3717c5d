using ThreatConnect.EndToEndTests.Cast;

namespace ThreatConnect.EndToEndTests.Assets;

/// <summary>One kind of a victim's assets, with a value before and after an update.</summary>
public abstract record VictimAssetKind(string Value, string ValueAfterUpdate)
{
    public abstract Task<VictimAssetId> CreateAsync(VictimHandle victim);

    public abstract Task<IReadOnlyList<string?>> ListAsync(VictimHandle victim);

    public abstract Task<string?> FindAsync(VictimHandle victim, VictimAssetId id);

    public abstract Task<string?> UpdateAsync(VictimHandle victim, VictimAssetId id);

    public abstract Task<Response> DeleteAsync(VictimHandle victim, VictimAssetId id);

    /// <summary>The way to an asset from an object that it is associated with.</summary>
    public abstract Link From(VictimAssetAssociations links, VictimAssetId id);
}
