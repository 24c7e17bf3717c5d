using System.Security.Cryptography;
using System.Text;
using ThreatConnect.Tests.Http;

namespace ThreatConnect.Tests.Properties;

public sealed class WireProperties
{
    private static readonly HttpMethod[] s_methods = [HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete];

    [TextProperty]
    public async Task What_is_signed_is_what_is_sent(AnyText[] segments, (AnyText Name, AnyText Value)[] query, byte verb)
    {
        using var capture = new StubHandler(_ => StubHandler.Json("""{"status":"Success","data":{}}"""));
        await using var client = TestClient.Over(capture);
        var method = s_methods[verb % s_methods.Length];

        var refused = await Refused.IsAsync(() => client.SendAsync(new ThreatConnectRequest(method, [.. segments.Select(segment => RequestSegment.FromValue(segment.Value))])
        {
            Query = [.. query.Select(parameter => KeyValuePair.Create(parameter.Name.Value, parameter.Value.Value))],
        }));

        if (refused)
        {
            capture.Requests.Should().BeEmpty();
            (segments.Length == 0 || segments.Any(segment => segment.Value is "" or "." or "..") || !Decoder.CanBeCarried(string.Join('|', [.. segments.Select(segment => segment.Value), .. query.SelectMany(parameter => new[] { parameter.Name.Value, parameter.Value.Value })])))
                .Should().BeTrue("nothing else is a reason to refuse it");
            return;
        }

        var sent = capture.OnlyRequest;
        sent.Method.Should().Be(method.Method);
        sent.Target.Should().Be(ExpectedTarget(segments, query));
        sent.Headers["Authorization"].Should().Be($"TC {TestClient.AccessId}:{Sign(sent)}");
    }

    [TextProperty]
    public async Task A_value_in_a_path_of_the_document_is_sent_as_it_is_or_refused(AnyText owner, AnyText tag)
    {
        using var capture = new StubHandler(_ => StubHandler.Json("""{"status":"Success","data":{}}"""));
        await using var client = TestClient.Over(capture);

        if (await Refused.IsAsync(() => client.InOwner(owner.Value).Groups.Campaigns[416].Tags.AddAsync(tag.Value)))
        {
            capture.Requests.Should().BeEmpty();
            (string.IsNullOrWhiteSpace(owner.Value) || tag.Value is "" or "." or ".." || !Decoder.CanBeCarried(owner.Value + "|" + tag.Value)).Should().BeTrue("nothing else is a reason to refuse {0} and {1}", owner, tag);
            return;
        }

        capture.OnlyRequest.Target.Should().Be($"/api/v2/groups/campaigns/416/tags/{Decoder.Encode(tag.Value)}?owner={Decoder.Encode(owner.Value)}");
        capture.OnlyRequest.Headers["Authorization"].Should().Be($"TC {TestClient.AccessId}:{Sign(capture.OnlyRequest)}");
    }

    private static string ExpectedTarget(AnyText[] segments, (AnyText Name, AnyText Value)[] query)
    {
        var path = string.Join('/', segments.Select(segment => Decoder.Encode(segment.Value)));
        var parameters = string.Join('&', query.Select(parameter => $"{Decoder.Encode(parameter.Name.Value)}={Decoder.Encode(parameter.Value.Value)}"));
        return $"/api/{path}{(query.Length == 0 ? "" : "?")}{parameters}";
    }

    private static string Sign(StubRequest request)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(TestClient.SecretKey));
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(request.Target + ":" + request.Method + ":" + request.Headers["Timestamp"])));
    }
}
