using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing;

/// <content>Adds items to the server, and reads them.</content>
public sealed partial class ThreatConnectSimulator
{
    /// <summary>Gets a copy of the groups of all owners, ordered by ID.</summary>
    public IReadOnlyList<SimulatedGroup> Groups => _snapshot.Groups();

    /// <summary>Gets a copy of the indicators of all owners, ordered by ID.</summary>
    public IReadOnlyList<SimulatedIndicator> Indicators => _snapshot.Indicators();

    /// <summary>Gets a copy of the tasks of all owners, ordered by ID.</summary>
    public IReadOnlyList<SimulatedTask> Tasks => _snapshot.Tasks();

    /// <summary>Gets a copy of the victims of all owners, ordered by ID.</summary>
    public IReadOnlyList<SimulatedVictim> Victims => _snapshot.Victims();

    /// <summary>Opens the file of a document or a report.</summary>
    /// <param name="groupId">The ID of the group.</param>
    /// <returns>The content of the file; or <see langword="null"/> if the group does not exist or does not have a file.</returns>
    public Stream? OpenFile(long groupId) => _store.Groups.Find(groupId) is { } group ? _store.Contents.Open(group) : null;

    /// <summary>
    /// Adds a group, an indicator, a task or a victim with its attributes, tags and associations. The rules are those of the requests that
    /// would create it: an indicator that exists already is updated.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <returns>The ID of the item.</returns>
    /// <exception cref="ArgumentException">The platform would reject a value. Nothing was added.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// long id = simulator.Add(new SimulatedGroup("Adversary", "Fancy Bear")
    /// {
    ///     Tags = ["Crimeware"],
    ///     Attributes = [new("Description", "Likes pastry.")],
    /// });
    /// </code>
    /// </example>
    public long Add(SimulatedItem item) => AddAll([item])[0];

    /// <summary>Adds several items, all or none. They can be associated with each other in any order.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The IDs of the items, in the same order.</returns>
    /// <exception cref="ArgumentException">The platform would reject a value. Nothing was added.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// simulator.AddAll(
    ///     new SimulatedIndicator("Host", "example.com")
    ///     {
    ///         Rating = 3,
    ///         AssociatedGroups = [new("Campaign", "camp-3")],
    ///     },
    ///     new SimulatedGroup("Campaign", "camp-3"));
    /// </code>
    /// </example>
    public IReadOnlyList<long> AddAll(params IEnumerable<SimulatedItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var drafts = _seeder.Add([.. items], allowErrors: false);
        var problems = drafts.SelectMany(draft => draft.Problems).ToArray();
        return problems.Length == 0
            ? [.. drafts.Select(draft => draft.Created!.Id)]
            : throw new ArgumentException(string.Join(Environment.NewLine, problems.Select(problem => problem.Message)));
    }

    /// <summary>Adds a security label, so that items can have it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="owner">The name of the owner; if it is <see langword="null"/>, the organization of the API user.</param>
    /// <exception cref="ArgumentException">The owner does not exist, or the security label exists already.</exception>
    public void AddSecurityLabel(string name, string? owner = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var holder = owner is null
            ? _store.Owners.Mine
            : _store.Owners.Find(owner) ?? throw new ArgumentException($"The owner \"{owner}\" does not exist.", nameof(owner));
        if (_store.Labels.Add(holder, name, new SecurityLabelChange(null, null, null)) is null)
        {
            throw new ArgumentException($"The security label \"{name}\" exists in \"{holder.Name}\" already.", nameof(name));
        }
    }
}
