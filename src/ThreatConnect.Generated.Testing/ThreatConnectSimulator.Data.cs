using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing;

/// <content>What the server holds: a test adds to it before the code under test runs, and looks at it afterwards.</content>
public sealed partial class ThreatConnectSimulator
{
    /// <summary>The groups of all owners, in the order of their numbers: a copy made at each call.</summary>
    public IReadOnlyList<SimulatedGroup> Groups => _snapshot.Groups();

    /// <summary>The indicators of all owners, in the order of their numbers: a copy made at each call.</summary>
    public IReadOnlyList<SimulatedIndicator> Indicators => _snapshot.Indicators();

    /// <summary>The tasks of all owners, in the order of their numbers: a copy made at each call.</summary>
    public IReadOnlyList<SimulatedTask> Tasks => _snapshot.Tasks();

    /// <summary>The victims of all owners, in the order of their numbers: a copy made at each call.</summary>
    public IReadOnlyList<SimulatedVictim> Victims => _snapshot.Victims();

    /// <summary>Opens the file of a document or a report.</summary>
    /// <param name="groupId">The number of the group.</param>
    /// <returns>What the file holds, to be disposed of; or <see langword="null"/> when there is no such group, or it has no file.</returns>
    public Stream? OpenFile(long groupId) => _store.Groups.Find(groupId) is { } group ? _store.Contents.Open(group) : null;

    /// <summary>
    /// Adds a group, an indicator, a task or a victim with all that hangs on it, by the rules of the requests that would create it:
    /// an indicator that is there already is updated.
    /// </summary>
    /// <param name="item">What to add.</param>
    /// <returns>Its number. An <see cref="ArgumentException"/> tells which value the platform would refuse, and why; then nothing was added.</returns>
    public long Add(SimulatedItem item) => AddAll([item])[0];

    /// <summary>Adds several items at once, all or nothing; they may be associated with each other, whatever their order.</summary>
    /// <param name="items">What to add.</param>
    /// <returns>Their numbers, in the same order. An <see cref="ArgumentException"/> tells which values the platform would refuse, and why.</returns>
    public IReadOnlyList<long> AddAll(params IEnumerable<SimulatedItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var drafts = _seeder.Add([.. items], allowErrors: false);
        var problems = drafts.SelectMany(draft => draft.Problems).ToArray();
        return problems.Length == 0
            ? [.. drafts.Select(draft => draft.Created!.Id)]
            : throw new ArgumentException(string.Join(Environment.NewLine, problems.Select(problem => problem.Message)));
    }

    /// <summary>Adds a security label, which has to exist before something carries it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="owner">The name of the owner; the API user's own organization when <see langword="null"/>.</param>
    public void AddSecurityLabel(string name, string? owner = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var holder = owner is null
            ? _store.Owners.Mine
            : _store.Owners.Find(owner) ?? throw new ArgumentException($"There is no owner \"{owner}\".", nameof(owner));
        if (_store.Labels.Add(holder, name, new SecurityLabelChange(null, null, null)) is null)
        {
            throw new ArgumentException($"There is a security label \"{name}\" in \"{holder.Name}\" already.", nameof(name));
        }
    }
}
