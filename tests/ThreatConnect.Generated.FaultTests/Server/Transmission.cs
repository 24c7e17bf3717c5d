namespace ThreatConnect.FaultTests.Server;

// What a server does with a connection after a request: what it writes, and how it goes on.
internal sealed record Transmission(byte[] Bytes, Ending Ending = Ending.Open)
{
    // Whether the bytes are written one by one.
    public bool IsSlow { get; init; }

    public static Transmission Of(ServerResponse response) => new(response.ToBytes());
}

internal enum Ending
{
    // The connection takes the next request.
    Open,

    Closed,
    Reset,

    // Nothing more comes, until the client gives up.
    Silent,

    // As silent, and the caller cancels.
    Canceled,
}
