using System.Net;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>Answers the first request with what it is given, and what follows with empty pages, so that no walk goes on for ever.</summary>
internal sealed class ScriptedResponses(byte[] body, HttpStatusCode status = HttpStatusCode.OK, string? contentType = "application/json") : HttpMessageHandler
{
    private static readonly byte[] s_empty = """{"status":"Success","data":{}}"""u8.ToArray();

    private int _asked;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var first = Interlocked.Increment(ref _asked) == 1;
        var answer = new HttpResponseMessage(first ? status : HttpStatusCode.OK) { Content = new ByteArrayContent(first ? body : s_empty) };
        if (contentType is not null)
        {
            answer.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return Task.FromResult(answer);
    }
}
