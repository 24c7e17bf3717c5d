using System.Text;
using ThreatConnect.Json;

namespace ThreatConnect.Tests.Json;

// The list of a response that comes byte by byte.
public sealed class StreamedArrayTests
{
    [Theory]
    [InlineData("""{"indicator":[{"id":1,"name":"x"},{"id":2,"name":"x"}]}""")]
    [InlineData("\uFEFF{\"indicator\":[{\"id\":1,\"name\":\"x\"},{\"id\":2,\"name\":\"x\"}]}")]
    [InlineData("""{"data":{"resultCount":2,"indicator":[{"id":1,"name":"x"},{"id":2,"name":"x"}]}}""")]
    [InlineData("""{"a":{"b":{"c":{"indicator":[{"id":9,"name":"x"}]}}},"indicator":[{"id":1,"name":"x"},{"id":2,"name":"x"}]}""")]
    [InlineData("""{"indicator":"x","indicator":[{"id":1,"name":"x"},{"id":2,"name":"x"}]}""")]
    public async Task The_list_is_read_however_it_comes(string json) => (await ReadIdsAsync(json)).Should().Equal(1, 2);

    private static async Task<IEnumerable<long>> ReadIdsAsync(string json)
    {
        using var array = new StreamedArray<Owner>(new ByteByByte(Encoding.UTF8.GetBytes(json)), "indicator", ModelReader<Owner>.Instance);
        var items = new List<Owner>();
        while (await array.ReadNextAsync(items, CancellationToken.None))
        {
        }

        return items.Select(item => item.Id.Value);
    }

    private sealed class ByteByByte(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
