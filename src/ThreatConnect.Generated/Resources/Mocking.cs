using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// The null objects of the constructors for mocking: complete, except that each request throws.
internal static class Mocking
{
    public static ApiContext Context { get; } = new(new DisconnectedTransport(), owners: null, TimeProvider.System);

    public static RawGroupClient Item { get; } = new(Context.Transport, groupType: "", groupId: 0, owner: null);

    public static Task<RawResponse> Send() =>
        throw new UnpreparedCallException("A fake has no connection: override what the test calls.");

    public static ResourceType<TItem, TCreate> TypeOf<TItem, TCreate>() => new("", "", "", ItemReader<TItem>.OfModel);

    // What a fake was not prepared for is a mistake of a test, and nothing that could happen to a request.
    internal sealed class UnpreparedCallException(string message) : InvalidOperationException(message);

    private sealed class DisconnectedTransport : IRawTransport
    {
        public void EnsureConnected() => Send();

        public Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken) => Send();
    }
}
