using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

// The owner that a job names: that of the scope, or the caller's organization.
internal static class OwnerName
{
    public static async Task<string> OfAsync(ApiContext api, CancellationToken cancellationToken) =>
        api.OwnerName ?? ResponseReader.ReadSingle(await api.Owners.GetMyOwnerAsync(cancellationToken).ConfigureAwait(false), ItemReader<Owner>.OfModel, "owner").Value.Name;
}
