using System.Text.Json;
using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// Responses that repeat the credentials of the requests, which no exception may show.
internal static class SecretFaults
{
    public static FaultGroup Group { get; } = new(
        "Credentials in a response",
        "The server repeats the credentials of all attempts so far, which have a signature each. No exception shows them.",
        [
            Echo("Credentials in the message of an error", 400, secret => ServerResponse.Failure(400, Json($"no {secret}"))),
            Echo("Credentials in the status of an error", 400, secret => ServerResponse.Of($$"""{"status":"{{Json(secret)}}","message":"no"}""", 400)),
            Echo("Credentials in a page", 401, secret => ServerResponse.Of(401, "text/html", $"<p>{WebUtility.HtmlEncode(secret)}</p>")),
            Echo("Credentials in a text", 403, secret => ServerResponse.Of(403, "text/plain", secret)),
            Echo("Credentials in a text, percent-encoded", 403, secret => ServerResponse.Of(403, "text/plain", Uri.EscapeDataString(secret))),
            Echo("Credentials in JSON, escaped", 400, secret => ServerResponse.Failure(400, Escape(secret))),
            new("Credentials in a failure of the server", context => Transmission.Of(Respond(context, 500, secret => ServerResponse.Failure(500, Json(secret)))), Rules.Failed(isCarriedOut: false))
            {
                Status = 500,
            },
        ]);

    private static Fault Echo(string name, int status, Func<string, ServerResponse> respond) =>
        new(name, context => Transmission.Of(Respond(context, status, respond)), Rules.Refused()) { Status = status };

    private static ServerResponse Respond(FaultContext context, int status, Func<string, ServerResponse> respond) =>
        respond(string.Join(' ', context.Credentials)) with { Status = status };

    private static string Json(string text) => JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;

    private static string Escape(string text) => string.Concat(text.Select(character => $"\\u{(int)character:x4}"));
}
