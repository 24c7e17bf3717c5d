using ThreatConnect.Values;

namespace ThreatConnect.Protocol;

// A request as it is sent, with what its attempts got: the facts that every failure is told with.
internal sealed record RawExchange(HttpMethod Method, string Target, AttemptLog Log)
{
    // The request in a message.
    public override string ToString() => $"{Method} {Excerpt.OfTarget(Target)}";

    // The failure of a transfer, without credentials.
    public ThreatConnectTransportException ToFailure(string reason, Exception? cause = null) => new(
        $"{this}: {reason}", Method, Target, Log.Secrets.AsInner(cause));
}
