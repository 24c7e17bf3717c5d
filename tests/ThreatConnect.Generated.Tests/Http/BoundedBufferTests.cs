using ThreatConnect.Http;

namespace ThreatConnect.Tests.Http;

// The buffer of a response grows with what arrives, and ends where enough has arrived.
public sealed class BoundedBufferTests
{
    // Random, since memory that is rented may still have the bytes of an earlier response.
    private readonly byte[] _sent = RandomBytes(100_000);

    [Theory]
    [InlineData(16)]
    [InlineData(4_096)]
    [InlineData(99_999)]
    [InlineData(100_000)]
    [InlineData(200_000)]
    public async Task All_that_arrives_is_there_however_often_the_buffer_grows(int firstBuffer) =>
        (await ReadAsync(new MemoryStream(_sent), firstBuffer, enough: 1_000_000)).Should().Equal(_sent);

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(99_999)]
    [InlineData(100_000)]
    [InlineData(100_001)]
    public async Task Reading_ends_where_it_is_enough(int enough)
    {
        using var stream = new MemoryStream(_sent);

        (await ReadAsync(stream, firstBuffer: 16, enough)).Should().Equal(_sent.Take(enough));

        stream.Position.Should().Be(Math.Min(enough, _sent.Length), "nothing is taken beyond it");
    }

    [Fact]
    public async Task A_failure_of_the_stream_is_that_of_the_reading()
    {
        using var broken = new BrokenStream(new MemoryStream(_sent));

        await FluentActions.Awaiting(() => ReadAsync(broken, firstBuffer: 16, enough: 1_000_000)).Should().ThrowAsync<IOException>();
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int firstBuffer, int enough)
    {
        using var idle = new IdleClock(TimeSpan.FromMinutes(1), TimeProvider.System);
        var (rented, length) = await BoundedBuffer.ReadAsync(stream, firstBuffer, enough, idle, CancellationToken.None);
        return rented[..length];
    }

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        Random.Shared.NextBytes(bytes);
        return bytes;
    }
}
