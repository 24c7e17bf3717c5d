using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources.Parts;

namespace ThreatConnect;

public abstract partial class GroupCollection<TGroup, TCreate, TFilter>
{
    /// <summary>
    /// Creates a group with tags, security labels, attributes and associations. The group is created first, and its parts are added then,
    /// several at once.
    /// </summary>
    /// <param name="create">The group to create.</param>
    /// <param name="parts">The parts to add.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The group may have been created all the same; once it is known to be, cancellation
    /// ends the call with a <see cref="CreationCanceledException{T}"/>.
    /// </param>
    /// <returns>The response to the creation, which converts to the created group. It does not contain the parts.</returns>
    /// <exception cref="ArgumentException">The group or a part is not valid. No request was sent.</exception>
    /// <exception cref="CreationException{T}">
    /// The group was created, and some parts were not added. It has the group, and says what happened to each part.
    /// </exception>
    /// <exception cref="ThreatConnectException">The group was not created, or it is unknown whether it was created.</exception>
    /// <example>
    /// <code>
    /// Campaign campaign = await org.Groups.Campaigns.CreateWithAsync(
    ///     new() { Name = "camp-3" },
    ///     new() { Tags = ["Crimeware"], SecurityLabels = ["TLP:GREEN"], Associations = [org.Groups.Adversaries[416]] });
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
    public virtual async Task<Response<TGroup>> CreateWithAsync(
        TCreate create, ObjectParts parts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Groups.Context.Transport.EnsureConnected();
        var requests = parts.ToRequests(Groups.Context);
        var reader = new PairReader<TGroup, Group>(Type.Reader, ModelReader<Group>.Instance);
        var response = ResponseReader.ReadSingle(
            await SendCreateAsync(Type.Branch, Type.ToBody(create), cancellationToken).ConfigureAwait(false), reader, Type.Entity);
        var (group, common) = response.Value;
        var created = new Response<TGroup>(group, response.StatusCode, response.Headers, response.RawBody);
        return await PartRun.RunAsync(requests, RawOf(common.Id), created, cancellationToken).ConfigureAwait(false);
    }
}
