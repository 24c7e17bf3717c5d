using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

public partial class AddressHandle
{
    /// <summary>Lists the hosts whose names resolved to the address.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Indicator> ListDnsResolutionsAsync(ListOptions? options = null, CancellationToken cancellationToken = default) => PagedList.Create(
        new RawAddressClient(Context.Transport, Summary, Context.OwnerName).ListDnsResolutionsAsync,
        ItemReader<Indicator>.OfModel,
        ["indicator"],
        options,
        cancellationToken);
}
