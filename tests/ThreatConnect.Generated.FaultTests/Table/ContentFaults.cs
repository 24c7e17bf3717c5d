using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// A success whose content is not what was asked for. The platform has carried out the request.
internal static class ContentFaults
{
    private const string Html = "<!DOCTYPE html><html><body>Please sign in.</body></html>";

    // Files are any bytes; the list of a report has rows of its own below.
    private const Kinds Json = Kinds.All & ~Kinds.Files;

    public static FaultGroup Group { get; } = new(
        "The content",
        "The server responds with a success that is not what was asked for.",
        [
            Whole("A page instead of the content", ServerResponse.Of(200, "text/html", Html), Rules.Unusable().With(Kinds.BatchUpload, "right", "right")),
            Whole("No content", ServerResponse.Of(200, "application/json", ""), StatusFaults.NoContent()),
            Whole("Spaces instead of the content", ServerResponse.Of(200, "application/json", " \r\n "), StatusFaults.NoContent().Without(Kinds.Files)),
            Whole("A text instead of JSON", ServerResponse.Of(200, "text/plain", "OK"), NotJson()),
            Whole("null instead of an object", ServerResponse.Of("null"), NotJson()),
            Whole("A number instead of an object", ServerResponse.Of("7"), NotJson()),
            Whole("An object without a status", ServerResponse.Of("{}"), NotJson()),
            Whole("A failure in a success", ServerResponse.Failure(200, "The disk is full"), Failure()),
            Whole("An error in a success", ServerResponse.Of("""{"status":"Error","message":"The disk is full"}"""), Failure()),
            Whole("A failure without a message", ServerResponse.Of("""{"status":"Failure"}"""), Failure()),
            Part("JSON that is cut off", text => text[..(text.Length / 2)], Broken()),
            Part("JSON and something behind it", text => text + """{"status":"Success"}""", Broken()),
            Part("Two values of status", WithTwoStatuses, Doubled()),
            Part("Text that is not UTF-8", _ => "", Broken(), NotUtf8),
            Part("JSON that is nested a thousand times", Nested, Broken()),
            Part("JSON in UTF-16", _ => "", NotJson(), right => right with { Body = Encoding.Unicode.GetBytes(right.Text) }),
            Part("JSON behind a byte order mark", text => "\uFEFF" + text, Rules.Harmless().Without(Kinds.Files)),
            Part("JSON behind spaces", text => " \r\n\t" + text + "\r\n", Rules.Harmless().Without(Kinds.Files)),
            Part("Members that nobody knows", WithUnknownMembers, Rules.Harmless().Without(Kinds.Files)),
            Part("JSON as plain text", text => text, Rules.Harmless().Without(Kinds.Files), right => right with { ContentType = "text/plain" }),
            Part("JSON without a content type", text => text, Rules.Harmless().Without(Kinds.Files), right => right with { ContentType = null }),
            Part("A length that is too short", text => text, Broken(), right => right with { Length = right.Body.Length / 2 }),
            Part("Two members data", Twice, Object(Kinds.Objects | Kinds.List)),
            Part("An object without its id", WithoutId, Object(Kinds.Get | Kinds.Find | Kinds.Update)),
            Part("A success without data", _ => """{"status":"Success"}""", Object(Kinds.Objects).With(Kinds.FirstPage, "unseen", "unseen")),
        ]);

    private static Fault Whole(string name, ServerResponse response, Expectations expected) => new(name, Wire.Of(response), expected)
    {
        IsCarriedOut = true,
    };

    private static Fault Part(string name, Func<string, string> change, Expectations expected, Func<ServerResponse, ServerResponse>? whole = null) =>
        new(name, whole is null ? Wire.RightBody(change) : Wire.Right(whole), expected) { IsCarriedOut = true };

    // The content of a file and that of a report in CSV may be text; a job may have been given its content whatever is said about it.
    private static Expectations NotJson() => Rules.Unusable()
        .With(Kinds.BatchUpload | Kinds.Open, "right", "right")
        .Without(Kinds.Files);

    private static Expectations Broken() => NotJson();

    private static Expectations Doubled() => NotJson().Without(Kinds.Batches);

    private static Expectations Failure() => Rules.Refused().Without(Kinds.Files);

    private static Expectations Object(Kinds kinds) => new Expectations { Kinds.All }.With(kinds, "none", "none");

    private static ServerResponse NotUtf8(ServerResponse right)
    {
        var body = right.Body.ToArray();
        body[body.AsSpan().IndexOf(":\""u8) + 2] = 0xFF;
        return right with { Body = body };
    }

    private static string Nested(string text) => text.StartsWith('{')
        ? "{\"x\":" + new string('[', 1000) + new string(']', 1000) + "," + text[1..]
        : new string('[', 1000) + new string(']', 1000);

    private static string WithUnknownMembers(string text) =>
        text.Replace("{\"status\":", "{\"apiCalls\":1,\"x\":[{\"y\":null}],\"status\":", StringComparison.Ordinal);

    private static string WithTwoStatuses(string text) =>
        text.Replace("{\"status\":", "{\"status\":\"Success\",\"status\":", StringComparison.Ordinal);

    private static string WithoutId(string text) => text.Replace("\"id\":", "\"x\":", StringComparison.Ordinal);

    private static string Twice(string text)
    {
        var data = text[text.IndexOf("\"data\"", StringComparison.Ordinal)..^1];
        return $"{text[..^1]},{data}}}";
    }
}
