using ThreatConnect.Protocol;

namespace ThreatConnect;

// Asks for one page of a list: of one branch, or of all types where the branch is null.
internal delegate Task<RawResponse> PageSender(string? branch, ListQuery query, CancellationToken cancellationToken);
