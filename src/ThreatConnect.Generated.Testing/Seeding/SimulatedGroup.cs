namespace ThreatConnect.Testing;

/// <summary>A group on the simulated server.</summary>
/// <param name="Type">The name of its type, such as <c>Adversary</c> or <c>Intrusion Set</c>.</param>
/// <param name="Name">Its name, which other groups may have too.</param>
public sealed record SimulatedGroup(string Type, string Name) : SimulatedItem(Type)
{
    private readonly IReadOnlyList<SimulatedAsset>? _assets;

    /// <summary>What names it across the instance.</summary>
    /// <value><see langword="null"/> by default: the server gives it one.</value>
    public string? Xid { get; init; }

    /// <summary>The file of a document or a report. Of what the server holds, <see cref="ThreatConnectSimulator.OpenFile"/> has it.</summary>
    /// <value><see langword="null"/> by default: it has none yet.</value>
    public ReadOnlyMemory<byte>? File { get; init; }

    /// <summary>The assets of an adversary; no other type has any.</summary>
    public IReadOnlyList<SimulatedAsset> Assets { get => _assets ?? []; init => _assets = value; }

    internal override string DisplayName => Name;

    internal bool HasAssets => _assets is not null;
}
