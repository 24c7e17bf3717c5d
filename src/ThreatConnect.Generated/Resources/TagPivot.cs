using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>One object, seen from a tag that it may carry.</summary>
internal abstract class TagPivot
{
    public abstract Task<RawResponse> GetAsync(CancellationToken cancellationToken);

    public abstract Task<RawResponse> AddAsync(CancellationToken cancellationToken);

    public abstract Task<RawResponse> RemoveAsync(CancellationToken cancellationToken);
}
