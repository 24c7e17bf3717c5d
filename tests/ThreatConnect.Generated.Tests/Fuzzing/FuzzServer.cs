using System.Net;

namespace ThreatConnect.Tests.Fuzzing;

// Responds to the first request with the given body, and to later ones with an empty page, so that reading ends.
internal static class FuzzServer
{
    private static readonly byte[] s_empty = """{"status":"Success","data":{}}"""u8.ToArray();

    public static StubHandler Responding(byte[] body, HttpStatusCode status = HttpStatusCode.OK, string? contentType = "application/json") => StubHandler.ByNumber(number =>
    {
        var response = new HttpResponseMessage(number == 1 ? status : HttpStatusCode.OK) { Content = new ByteArrayContent(number == 1 ? body : s_empty) };
        if (contentType is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return response;
    });
}
