namespace ThreatConnect.Testing;

/// <summary>A victim on the simulated server.</summary>
/// <param name="Name">Its name, which other victims may have too.</param>
public sealed record SimulatedVictim(string Name) : SimulatedItem("Victim")
{
    private readonly IReadOnlyList<SimulatedAsset>? assets;

    /// <summary>Its assets; it needs one to be associated with anything.</summary>
    public IReadOnlyList<SimulatedAsset> Assets { get => assets ?? []; init => assets = value; }

    internal override string DisplayName => Name;

    internal bool StatesAssets => assets is not null;
}
