namespace ThreatConnect.Testing.Tests.Support;

/// <summary>A body of any size that is generated while it is sent. Each byte depends on its position.</summary>
internal sealed class PatternContent(long size) : HttpContent
{
    private const int Prime = 251;
    private const int BlockSize = Prime * 256;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var block = Block();
        for (var left = size; left > 0; left -= block.Length)
        {
            await stream.WriteAsync(block.AsMemory(0, (int)Math.Min(block.Length, left)));
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = size;
        return true;
    }

    /// <summary>Counts the bytes of a stream. Fails at the first byte that is not the expected one.</summary>
    public static async Task<long> CountMatchingAsync(Stream stream)
    {
        var block = Block();
        var buffer = new byte[BlockSize];
        var count = 0L;
        while (await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false) is var length and > 0)
        {
            buffer.AsSpan(0, length).SequenceEqual(block.AsSpan(0, length))
                .Should().BeTrue("the bytes after {0} are those that were sent", count);
            count += length;
        }

        return count;
    }

    private static byte[] Block() => [.. Enumerable.Range(0, BlockSize).Select(index => (byte)(index % Prime))];
}
