using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// The requests about one object below a tag or security label; null if the API only has the path below the object.
internal sealed record AttachmentRequests(
    Func<CancellationToken, Task<RawResponse>> Get,
    Func<CancellationToken, Task<RawResponse>>? Add = null,
    Func<CancellationToken, Task<RawResponse>>? Remove = null);
