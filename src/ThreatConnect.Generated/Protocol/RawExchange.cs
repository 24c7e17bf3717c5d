using ThreatConnect.Values;

namespace ThreatConnect.Protocol;

// A request as it is sent, with what its attempts got: the facts that every failure is told with.
internal sealed record RawExchange(HttpMethod Method, string Target, AttemptLog Log)
{
    // The owners in the query, separated by commas; null if there is none.
    public string? Owner { get; init; }

    // The request in a message.
    public override string ToString() => $"{Method} {Excerpt.OfTarget(Target)}";

    // The failure of a transfer, without credentials.
    public ThreatConnectTransportException ToFailure(string reason, Exception? cause = null) => new(
        $"{this}: {reason}", Method, Target, Log.Secrets.AsInner(cause));
}
