namespace ThreatConnect.Testing.State;

internal sealed class OwnerDirectory
{
    private readonly Dictionary<string, Owner> _byName;

    public OwnerDirectory(IReadOnlyList<SimulatedOwner> owners)
    {
        ArgumentOutOfRangeException.ThrowIfZero(owners.Count, nameof(SimulatorOptions.Owners));
        All = [.. owners.Select((owner, index) => new Owner(index + 1, owner.Name, owner.Type))];
        _byName = All.ToDictionary(owner => owner.Name, StringComparer.Ordinal);
    }

    public ImmutableArray<Owner> All { get; }

    public Owner Mine => All[0];

    public Owner? Find(string name) => _byName.GetValueOrDefault(name);

    public Owner? Find(long id) => All.FirstOrDefault(owner => owner.Id == id);
}
