using System.Net;
using ThreatConnect.Http;

namespace ThreatConnect.Tests.Http;

// Responses that are too large. The tests lower the limit, since the real one takes two gigabytes.
public sealed class LargeResponseTests
{
    [Fact]
    public void A_buffer_grows_to_the_limit_and_keeps_its_content()
    {
        byte[] full = [.. Enumerable.Range(1, 16).Select(number => (byte)number)];

        Attempt.Grow([.. full], largest: 24).Should().StartWith(full).And.HaveCountGreaterThanOrEqualTo(24);
        Attempt.Grow([.. full]).Should().StartWith(full).And.HaveCountGreaterThanOrEqualTo(32);
    }

    [Fact]
    public void A_buffer_beyond_the_limit_is_an_error_that_names_the_limit() =>
        FluentActions.Invoking(() => Attempt.Grow(new byte[2048], largest: 2048)).Should().Throw<ResponseTooLargeException>()
            .WithMessage("the response has more than 2,048 bytes*smaller pages (PageSize)");

    [Fact]
    public async Task A_response_that_is_too_large_is_not_usable_and_not_repeated()
    {
        using var handler = new StubHandler(_ => new() { Content = new StreamContent(new Endless()) });
        await using var client = new ThreatConnectClient(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new() { PrimaryHandler = handler, RetryDelay = TimeSpan.FromMilliseconds(1) });

        var failure = await client.Groups.Invoking(groups => groups.ListAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        failure.WithMessage("GET /api/v2/groups*no usable response: the response has more than 2,147,483,591 bytes*smaller pages*");
        handler.Requests.Should().ContainSingle();
    }

    // Throws after the first bytes the exception that two gigabytes would lead to.
    private sealed class Endless : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new ResponseTooLargeException(Array.MaxLength);
    }
}
