using ThreatConnect.Protocol;

namespace ThreatConnect;

// What can be asked at a tag or security label about one object. What the API has no path for there, is null and done at the object.
internal sealed record AttachmentRequests(
    Func<CancellationToken, Task<RawResponse>> Get,
    Func<CancellationToken, Task<RawResponse>>? Add = null,
    Func<CancellationToken, Task<RawResponse>>? Remove = null);
