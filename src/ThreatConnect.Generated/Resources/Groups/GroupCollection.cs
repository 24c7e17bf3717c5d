using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The groups of one type in an owner: they can be listed and created here, and each has a handle.</summary>
/// <typeparam name="TGroup">The model of the groups.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
/// <typeparam name="TFilter">What they can be filtered by.</typeparam>
public abstract class GroupCollection<TGroup, TCreate, TFilter> : Collection<TGroup, TCreate, TFilter>
{
    private readonly Groups? _groups;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected GroupCollection()
    {
    }

    /// <summary>The groups of a type.</summary>
    /// <param name="groups">The groups of all types.</param>
    /// <param name="resourceType">The type.</param>
    /// <param name="filter">The fields of the type's filter.</param>
    protected GroupCollection(Groups groups, ResourceType<TGroup, TCreate> resourceType, TFilter filter)
        : base(groups, resourceType, filter) => _groups = groups;

    /// <summary>The groups of all types.</summary>
    protected Groups Groups => _groups ?? throw Fake.Unprepared();

    private protected override Task<RawResponse> SendCreateAsync(string branch, RawBody body, CancellationToken cancellationToken) =>
        Groups.Context.Groups.CreateGroupAsync(branch, Groups.Context.OwnerName, body, cancellationToken);
}
