namespace ThreatConnect.Quickstart.Live;

// A request as it is shown.
// Method: the verb.
// Target: path and query, as sent.
// StatusCode: the status of the answer; null when none came.
internal sealed record SentRequest(string Method, string Target, int? StatusCode);
