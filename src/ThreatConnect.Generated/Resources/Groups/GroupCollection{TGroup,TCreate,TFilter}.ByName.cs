using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

public abstract partial class GroupCollection<TGroup, TCreate, TFilter>
{
    private const int MostLooks = 2;

    /// <summary>
    /// Finds the group with a name. Names are compared exactly. A filter of the API cannot have a comma: for a name with one, the groups
    /// whose names begin with the part before the first comma are listed, and all groups of the type if there is none.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="include">The parts to include.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The group as it is listed; <see langword="null"/> if no group of the type has the name.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="AmbiguousNameException">Several groups have the name, which the platform allows.</exception>
    /// <exception cref="ThreatConnectException">A page of the list could not be read.</exception>
    /// <example>
    /// <code>
    /// Campaign? campaign = await org.Groups.Campaigns.FindByNameAsync("camp-3");
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<TGroup?> FindByNameAsync(
        string name, Include include = Include.None, CancellationToken cancellationToken = default) =>
        (await FindNamedAsync(name, include, cancellationToken).ConfigureAwait(false))?.Item;

    /// <summary>
    /// Gets the group with the name of a new group, or creates the new group if there is none. The other properties of an existing group
    /// do not matter and stay as they are.
    /// </summary>
    /// <remarks>
    /// The platform does not keep names unique: if two callers create a group of one name at the same time, there are two afterwards. A
    /// batch has no such gap, since it addresses groups by their xids. A group that is deleted after it was found is looked up once more,
    /// and created if there is none.
    /// </remarks>
    /// <param name="create">The group to create if no group of the type in the owner has its name.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The group may have been created all the same.
    /// </param>
    /// <returns>The response, which converts to the group. The status code of a created one is 201.</returns>
    /// <exception cref="ArgumentException">A property that the type requires is not set.</exception>
    /// <exception cref="AmbiguousNameException">Several groups have the name. No group was created.</exception>
    /// <exception cref="ThreatConnectException">
    /// The group could not be read or was not created, or it is unknown whether it was created.
    /// </exception>
    /// <example>
    /// <code>
    /// Campaign campaign = await org.Groups.Campaigns.GetOrCreateAsync(new() { Name = "camp-3" });
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response<TGroup>> GetOrCreateAsync(TCreate create, CancellationToken cancellationToken = default)
    {
        Groups.Context.Transport.EnsureConnected();
        var body = Type.ToBody(create);
        return await FindOrCreateAsync(create.Name, static (raw, token) => raw.GetAsync(includes: null, token), body, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>
    /// Creates a group, or updates the group that has its name already. The properties of an existing group that are not set keep their
    /// values.
    /// </summary>
    /// <remarks>
    /// The platform does not keep names unique: if two callers create a group of one name at the same time, there are two afterwards. A
    /// batch has no such gap, since it addresses groups by their xids. A group that is deleted after it was found is looked up once more,
    /// and created if there is none.
    /// </remarks>
    /// <param name="create">The group to create, or the properties to set.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The group may have been created or updated all the same.
    /// </param>
    /// <returns>The response, which converts to the group. The status code of a created one is 201.</returns>
    /// <exception cref="ArgumentException">A property that the type requires is not set.</exception>
    /// <exception cref="AmbiguousNameException">Several groups have the name. Nothing was changed.</exception>
    /// <exception cref="ThreatConnectException">
    /// The group was not created or updated, or it is unknown whether it was created.
    /// </exception>
    /// <example>
    /// <code>
    /// Campaign campaign = await org.Groups.Campaigns.CreateOrUpdateAsync(new() { Name = "camp-3", FirstSeen = DateTimeOffset.UtcNow });
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response<TGroup>> CreateOrUpdateAsync(TCreate create, CancellationToken cancellationToken = default)
    {
        Groups.Context.Transport.EnsureConnected();
        var body = Type.ToBody(create);
        return await FindOrCreateAsync(create.Name, (raw, token) => raw.UpdateAsync(body, token), body, cancellationToken)
            .ConfigureAwait(false);
    }

    // Gets or updates the group of the name, or creates one. Another caller may delete the group that is found and create it anew, so that
    // a second look prevents a second group; if that one is gone too, one is created all the same.
    private async Task<Response<TGroup>> FindOrCreateAsync(
        string name,
        Func<RawGroupClient, CancellationToken, Task<RawResponse>> sendAsync,
        RawBody body,
        CancellationToken cancellationToken)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            if (await FindNamedAsync(name, Include.None, cancellationToken).ConfigureAwait(false) is not { } found)
            {
                break;
            }

            var response = await sendAsync(RawOf(found.Id), cancellationToken).ConfigureAwait(false);
            if (ResponseReader.FindResponse(response, Type.Reader, Type.Entity) is { } existing)
            {
                return existing;
            }
        }

        return ResponseReader.ReadSingle(
            await SendCreateAsync(Type.Branch, body, cancellationToken).ConfigureAwait(false), Type.Reader, Type.Entity);
    }

    private RawGroupClient RawOf(GroupId id) => new(Groups.Context.Transport, Type.Branch, id.Value, Groups.Context.OwnerName);

    private async Task<(TGroup Item, GroupId Id)?> FindNamedAsync(string name, Include include, CancellationToken cancellationToken)
    {
        var groups = ListPairs(GroupNames.QueryOf(name), include, ModelReader<Group>.Instance, cancellationToken);
        var found = new List<(TGroup Item, GroupId Id)>();
        await foreach (var (item, group) in groups.ConfigureAwait(false))
        {
            if (group.Name == name)
            {
                found.Add((item, group.Id));
            }
        }

        return found.Count switch
        {
            0 => null,
            1 => found[0],
            _ => throw new AmbiguousNameException(Type.Name, name, found.ConvertAll(static one => one.Id)),
        };
    }
}
