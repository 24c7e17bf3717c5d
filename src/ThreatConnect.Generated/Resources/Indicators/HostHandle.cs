using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

public partial class HostHandle
{
    /// <summary>Lists what the name of the host resolved to, where the platform tracks it (<see cref="HostEntity.DnsActive"/>).</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<DnsResolution> ListDnsResolutionsAsync(ListOptions? options = null, CancellationToken cancellationToken = default) => PagedList.Create(
        new RawHostClient(Context.Transport, Summary, Context.OwnerName).ListDnsResolutionsAsync,
        ItemReader<DnsResolution>.OfModel,
        ["dnsResolution"],
        options,
        cancellationToken);
}
