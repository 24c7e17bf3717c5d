using System.Net;
using System.Text;
using ThreatConnect.Tests.Http;

namespace ThreatConnect.Tests.Fuzzing;

/// <summary>
/// Good answers with mutations: the client gives the object, whole, or throws one of its two exceptions. The seeds are fixed; the variable
/// <c>FUZZ_MUTATIONS</c> asks for another number of them, and <c>FUZZ_SEED</c> for others.
/// </summary>
public sealed class ResponseFuzzTests
{
    private const int DefaultMutations = 10_000;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Every_odd_answer_is_read_or_refused_in_the_documented_ways()
    {
        var (count, first) = (FuzzSettings.Of("FUZZ_MUTATIONS", DefaultMutations), FuzzSettings.Of("FUZZ_SEED", 1));
        var findings = new List<string>();
        var outcomes = (Read: 0, Refused: 0);
        for (var seed = first; seed < first + count && findings.Count < 20; seed++)
        {
            var mutator = new Mutator(seed);
            var shape = ResponseShapes.All[seed % ResponseShapes.All.Count];
            var body = mutator.Mutate(shape.Body);
            var status = mutator.OneIn(8) ? mutator.Pick(s_statuses) : HttpStatusCode.OK;
            var contentType = mutator.OneIn(8) ? mutator.Pick(s_contentTypes) : "application/json";

            var finding = await TryAsync(shape, body, status, contentType);
            outcomes = finding is null ? outcomes with { Refused = outcomes.Refused + 1 } : finding.Length == 0 ? outcomes with { Read = outcomes.Read + 1 } : outcomes;
            if (finding is { Length: > 0 })
            {
                findings.Add($"seed {seed}, {shape}, {(int)status} {contentType}: {finding}\n    {Show(body)}");
            }
        }

        string.Join('\n', findings).Should().BeEmpty();
        outcomes.Read.Should().BeGreaterThan(count / 10, "mutations that are never read prove nothing about reading");
        outcomes.Refused.Should().BeGreaterThan(count / 10, "mutations that are never refused are too mild");
    }

    private static readonly HttpStatusCode[] s_statuses =
        [HttpStatusCode.Created, HttpStatusCode.Accepted, HttpStatusCode.NoContent, HttpStatusCode.Found, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.InternalServerError, HttpStatusCode.ServiceUnavailable];

    private static readonly string?[] s_contentTypes = [null, "text/plain", "text/html", "application/json; charset=utf-16", "application/json; charset=nonsense", "nonsense", "application/octet-stream"];

    // Null: refused as documented. Empty: read. Else what is wrong.
    private static async Task<string?> TryAsync(ResponseShape shape, byte[] body, HttpStatusCode status, string? contentType)
    {
        using var handler = FuzzServer.Responding(body, status, contentType);
        await using var client = TestClient.Over(handler);
        try
        {
            var read = await Task.Run(() => shape.Call(client, CancellationToken.None)).WaitAsync(s_longest);
            return Completeness.MissingIn(read) is { } missing ? $"read without {missing}" : string.Empty;
        }
        catch (Exception exception) when (exception is ThreatConnectApiException or ThreatConnectTransportException)
        {
            return null;
        }
#pragma warning disable CA1031 // What else can be thrown is the question here.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name}: {exception.Message}{FramesOf(exception)}";
        }
    }

    private static string FramesOf(Exception exception) =>
        string.Concat((exception.StackTrace ?? string.Empty).Split('\n').Where(frame => frame.Contains("ThreatConnect", StringComparison.Ordinal)).Take(3).Select(frame => $"\n    {frame.Trim()}"));

    private static string Show(byte[] body) => Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, 1_000)));
}
