namespace ThreatConnect.Testing;

/// <summary>Represents a group on the simulated server.</summary>
/// <param name="Type">The name of the type, such as <c>Adversary</c> or <c>Intrusion Set</c>.</param>
/// <param name="Name">The name, which is not unique.</param>
public sealed record SimulatedGroup(string Type, string Name) : SimulatedItem(Type)
{
    private readonly IReadOnlyList<SimulatedAsset>? _assets;

    /// <summary>Gets or sets the XID, which is unique on the instance.</summary>
    /// <value>The default is <see langword="null"/>: the server assigns one.</value>
    public string? Xid { get; init; }

    /// <summary>
    /// Gets or sets the file of a document or a report. Groups that the server returns do not contain it:
    /// <see cref="ThreatConnectSimulator.OpenFile"/> reads it.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the group does not have a file yet.</value>
    public ReadOnlyMemory<byte>? File { get; init; }

    /// <summary>Gets or sets the assets of an adversary. Other types do not have assets.</summary>
    public IReadOnlyList<SimulatedAsset> Assets { get => _assets ?? []; init => _assets = value; }

    internal override string DisplayName => Name;

    internal bool HasAssets => _assets is not null;
}
