using System.Net;
using System.Text;

namespace ThreatConnect.Tests.Http;

public sealed class AnnouncedLengthTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2_147_483_646)]
    [InlineData(long.MaxValue)]
    public async Task Memory_is_allocated_for_received_and_not_for_announced_bytes(long announced)
    {
        using var handler = new StubHandler(_ => new() { Content = new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentLength = announced } } });
        await using var client = new ThreatConnectClient(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new() { PrimaryHandler = handler });
        var before = GC.GetAllocatedBytesForCurrentThread();

        var response = await client.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2"));

        Encoding.UTF8.GetString(response.RawBody.Span).Should().Be("{}");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000_000);
    }
}
