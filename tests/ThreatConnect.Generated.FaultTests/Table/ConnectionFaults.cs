using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// The connection breaks, stays silent, or carries something that is not HTTP. A file of which the caller has the beginning is not requested
// again.
internal static class ConnectionFaults
{
    public static FaultGroup Group { get; } = new(
        "The connection",
        "The connection breaks, is silent, or carries something that is not HTTP. A download or a report whose beginning the caller has is not requested again.",
        [
            new("The connection is reset while the request is sent", Wire.Nothing(Ending.Reset), Unconnected())
            {
                OnConnect = Ending.Reset,
            },
            new("The connection is closed while the request is sent", Wire.Nothing(Ending.Closed), Unconnected())
            {
                OnConnect = Ending.Closed,
            },
            new("The connection is reset after the request", Wire.Nothing(Ending.Reset), Rules.Lost(isCarriedOut: false)),
            new("The connection is closed after the request", Wire.Nothing(Ending.Closed), Rules.Lost(isCarriedOut: false)),
            new("The request is carried out, and the connection is reset", Wire.Nothing(Ending.Reset), Rules.Lost(isCarriedOut: true))
            {
                IsCarriedOut = true,
            },
            new("The request is carried out, and the connection is closed", Wire.Nothing(Ending.Closed), Rules.Lost(isCarriedOut: true))
            {
                IsCarriedOut = true,
            },
            new("The status line is cut off", Wire.PartOfHead(11), Rules.Lost(isCarriedOut: true)) { IsCarriedOut = true },
            new("The headers are cut off", Wire.PartOfHead(30), Rules.Lost(isCarriedOut: true)) { IsCarriedOut = true },
            new("The body is cut off", Wire.Half(Ending.Closed), CutBody()) { IsCarriedOut = true },
            new("The connection is reset in the body", Wire.Half(Ending.Reset), CutBody()) { IsCarriedOut = true },
            new("The last chunk is missing", Wire.Chunks("{0:x}"), CutBody()) { IsCarriedOut = true },
            new("The size of a chunk is not a number", Wire.Chunks("xyz"), Rules.Lost(isCarriedOut: true)) { IsCarriedOut = true },
            new("The server is silent", Wire.Nothing(Ending.Silent), Rules.Lost(isCarriedOut: false)),
            new("The request is carried out, and the server is silent", Wire.Nothing(Ending.Silent), Rules.Lost(isCarriedOut: true))
            {
                IsCarriedOut = true,
            },
            new("The server falls silent in the body", Wire.Half(Ending.Silent), CutBody()) { IsCarriedOut = true },
            new("The caller cancels while the server is silent", Wire.Nothing(Ending.Canceled), new() { { Kinds.All, "canceled", "canceled" } }),
            new("The response is not HTTP", Wire.Bytes("SSH-2.0-OpenSSH_9.6\r\n"), Rules.Lost(isCarriedOut: false)),
            new("A header is longer than 64 KB", Wire.Right(right => right.WithHeader("X-Long", new string('x', 100_000))), Rules.Lost(isCarriedOut: true))
            {
                IsCarriedOut = true,
            },
            new("The response comes byte by byte", SlowPlay, Rules.Harmless().Without(Kinds.Files)) { IsCarriedOut = true },
            new("Interim responses come first", Wire.After("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"), Rules.Harmless())
            {
                IsCarriedOut = true,
            },
            new("The connection is closed after the response", context => new(context.Right.WithHeader("Connection", "close").ToBytes(), Ending.Closed), Rules.Harmless())
            {
                IsCarriedOut = true,
            },
            new("A cookie is set", Wire.Right(right => right.WithHeader("Set-Cookie", "id=1; Path=/")), Rules.Harmless()) { IsCarriedOut = true },
        ]);

    private static Transmission SlowPlay(FaultContext context) => new(context.Right.ToBytes()) { IsSlow = true };

    // It meets the first request of a batch, which creates the job.
    private static Expectations Unconnected() => Rules.Lost(isCarriedOut: false)
        .With(Kinds.Batches & ~Kinds.BatchOneRequest, "right 2", "none 3");

    private static Expectations CutBody() => Rules.Lost(isCarriedOut: true).With(Kinds.Files, "none", "none");
}
