using System.Text;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>An answer that the platform really gives, and the call that reads it.</summary>
/// <param name="Name">What failures call it.</param>
/// <param name="Text">The body.</param>
/// <param name="Call">Asks for it; its result is everything that was read.</param>
internal sealed record ResponseShape(string Name, string Text, Func<ThreatConnectClient, CancellationToken, Task<object?>> Call)
{
    public byte[] Body { get; } = Encoding.UTF8.GetBytes(Text);

    public static ResponseShape List<T>(string name, string body, Func<ThreatConnectClient, Pageable<T>> list) =>
        new(name, body, async (client, token) => await list(client).ToListAsync(token));

    public static ResponseShape Single<T>(string name, string body, Func<ThreatConnectClient, CancellationToken, Task<Response<T>>> get) =>
        new(name, body, async (client, token) => (await get(client, token)).Value);

    public static ResponseShape Other<T>(string name, string body, Func<ThreatConnectClient, CancellationToken, Task<T>> call) =>
        new(name, body, async (client, token) => await call(client, token));

    public override string ToString() => Name;
}
