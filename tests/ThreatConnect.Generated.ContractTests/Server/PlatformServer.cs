using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using WireMock;
using WireMock.Matchers;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace ThreatConnect.ContractTests.Server;

// The server of one test class. It decodes paths, so what came off the wire is written down, and matched, before it sees them.
public sealed class PlatformServer : IDisposable
{
    // The status code of the response to a request that no test expects.
    public const int Unexpected = 599;

    private const string TargetHeader = "X-Sorted-Raw-Target";

    private readonly ConcurrentQueue<SentRequest> _requests = new();
    private readonly WireMockServer _server;

    public PlatformServer() => _server = WireMockServer.Start(new WireMockServerSettings
    {
        MaxRequestLogCount = 0,
        PreWireMockMiddlewareInit = app => ((IApplicationBuilder)app).Use(RecordAsync),
    });

    public Uri BaseAddress => new($"http://127.0.0.1:{_server.Port}/api");

    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    // Removes everything of the previous test.
    public void Reset()
    {
        _server.Reset();
        _requests.Clear();
        _server.Given(WireMock.RequestBuilders.Request.Create().UsingAnyMethod()).AtPriority(int.MaxValue)
            .RespondWith(WireMock.ResponseBuilders.Response.Create().WithCallback(_ => ToMessage(null)));
    }

    public void Add(Stub stub) =>
        _server.Given(WireMock.RequestBuilders.Request.Create()
                .UsingMethod(stub.Method)
                .WithHeader(TargetHeader, new ExactMatcher(Target.Sorted(stub.Target))))
            .RespondWith(WireMock.ResponseBuilders.Response.Create().WithCallback(_ => ToMessage(stub.Next())));

    public void Dispose() => _server.Dispose();

    private static ResponseMessage ToMessage(StubResponse? response)
    {
        response ??= StubResponse.Text(Unexpected, "No test expects this request.");
        var message = new ResponseMessage
        {
            StatusCode = response.Status,
            BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = response.Body },
        };
        foreach (var (name, value) in response.Headers)
        {
            message.AddHeader(name, value);
        }

        return message;
    }

    private async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        context.Request.Body = new MemoryStream(body.ToArray());

        var rawTarget = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _requests.Enqueue(new SentRequest(context.Request.Method, rawTarget, headers, body.ToArray()));
        context.Request.Headers[TargetHeader] = Target.Sorted(rawTarget);
        await next(context);
    }
}
