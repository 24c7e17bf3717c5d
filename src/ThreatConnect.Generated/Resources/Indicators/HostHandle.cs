using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

public partial class HostHandle
{
    /// <summary>Lists the DNS resolutions of the host. The platform tracks them if <see cref="HostEntity.DnsActive"/> is set.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<DnsResolution> ListDnsResolutionsAsync(
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PagedList.Create(
            new RawHostClient(Context.Transport, Summary, Context.OwnerName).ListDnsResolutionsAsync,
            ModelReader<DnsResolution>.Instance,
            ["dnsResolution"],
            options,
            cancellationToken);
}
