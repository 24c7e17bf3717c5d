using System.Net;
using ThreatConnect.Http;

namespace ThreatConnect.Tests.Http;

/// <summary>Answers beyond what can be held; the limit is lowered, since the real one takes two gigabytes.</summary>
public sealed class LargeResponseTests
{
    [Fact]
    public void A_buffer_grows_to_the_limit_and_keeps_what_it_holds()
    {
        byte[] full = [.. Enumerable.Range(1, 16).Select(number => (byte)number)];

        Attempt.Grow([.. full], largest: 24).Should().StartWith(full).And.HaveCountGreaterThanOrEqualTo(24);
        Attempt.Grow([.. full]).Should().StartWith(full).And.HaveCountGreaterThanOrEqualTo(32);
    }

    [Fact]
    public void A_buffer_beyond_the_limit_is_refused_with_the_size_and_what_to_do() =>
        FluentActions.Invoking(() => Attempt.Grow(new byte[2048], largest: 2048)).Should().Throw<ResponseTooLargeException>()
            .WithMessage("the answer has more than 2,048 bytes*smaller pages (PageSize)");

    [Fact]
    public async Task An_answer_that_is_too_large_is_no_usable_answer_and_is_not_asked_for_again()
    {
        using var handler = new StubHandler(_ => new() { Content = new StreamContent(new Endless()) });
        await using var client = new ThreatConnectClient(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new() { PrimaryHandler = handler, RetryDelay = TimeSpan.FromMilliseconds(1) });

        var failure = await client.Groups.Invoking(groups => groups.ListAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        failure.WithMessage("GET /api/v2/groups*no usable answer: the answer has more than 2,147,483,591 bytes*smaller pages*");
        handler.Requests.Should().ContainSingle();
    }

    /// <summary>Says after the first bytes what two gigabytes of them would end in.</summary>
    private sealed class Endless : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new ResponseTooLargeException(Array.MaxLength);
    }
}
