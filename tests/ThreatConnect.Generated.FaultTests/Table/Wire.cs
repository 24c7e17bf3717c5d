using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// What faults write to the connection.
internal static class Wire
{
    public static Func<FaultContext, Transmission> Nothing(Ending ending) => _ => new Transmission([], ending);

    public static Func<FaultContext, Transmission> Of(ServerResponse response) => _ => Transmission.Of(response);

    public static Func<FaultContext, Transmission> Bytes(string text, Ending ending = Ending.Closed) =>
        _ => new Transmission(Encoding.Latin1.GetBytes(text), ending);

    // The right response with a change.
    public static Func<FaultContext, Transmission> Right(Func<ServerResponse, ServerResponse> change) =>
        context => Transmission.Of(change(context.Right));

    public static Func<FaultContext, Transmission> RightBody(Func<string, string> change) =>
        Right(right => right.WithBody(change(right.Text)));

    // The head and a part of the body.
    public static Func<FaultContext, Transmission> Half(Ending ending) => context =>
    {
        var (head, body) = (context.Right.Head(), context.Right.Body);
        return new Transmission([.. head, .. body.AsSpan(0, body.Length / 2)], ending);
    };

    // A part of the head.
    public static Func<FaultContext, Transmission> PartOfHead(int length) =>
        context => new Transmission([.. context.Right.Head().AsSpan(0, length)], Ending.Closed);

    // The right body in chunks of the given sizes, without the last chunk.
    public static Func<FaultContext, Transmission> Chunks(string size) => context => new Transmission(
        [
            .. Encoding.Latin1.GetBytes(
                $"HTTP/1.1 {context.Right.Status} Status\r\nContent-Type: {context.Right.ContentType}\r\nTransfer-Encoding: chunked\r\n\r\n"),
            .. Encoding.Latin1.GetBytes($"{string.Format(CultureInfo.InvariantCulture, size, context.Right.Body.Length)}\r\n"),
            .. context.Right.Body,
            .. "\r\n"u8,
        ],
        Ending.Closed);

    // A response that is announced by interim ones.
    public static Func<FaultContext, Transmission> After(string interim) => context =>
        new Transmission([.. Encoding.Latin1.GetBytes(interim), .. context.Right.ToBytes()]);
}
