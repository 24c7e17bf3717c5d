namespace ThreatConnect.Tests.Http;

// Any number of bytes, which are created while they are read.
internal sealed class CountingStream(long length) : OneWay
{
    private long _position;

    public bool IsDisposed { get; private set; }

    public override bool CanSeek => true;

    public override long Length => length;

    public override long Position { get => _position; set => _position = value; }

    public static byte ByteAt(int position) => (byte)(position % 251);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var count = (int)Math.Min(buffer.Length, length - _position);
        for (var index = 0; index < count; index++)
        {
            buffer.Span[index] = (byte)((_position + index) % 251);
        }

        _position += count;
        return new(count);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

// A stream that cannot seek.
internal sealed class OneWayStream(Stream inner) : OneWay
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);
}

// A stream that throws at the end of another.
internal sealed class BrokenStream(Stream inner) : OneWay
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        await inner.ReadAsync(buffer, cancellationToken) is > 0 and var count ? count : throw new IOException("The connection was lost.");
}

// A stream that blocks at the end of another.
internal sealed class StallingStream(Stream inner) : OneWay
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (await inner.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            return count;
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        return 0;
    }
}

// Accepts bytes and reports their number before each part.
internal sealed class SinkStream(Action<long> taking) : OneWay
{
    public long Taken { get; private set; }

    public override bool CanRead => false;

    public override bool CanWrite => true;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        taking(Taken);
        Taken += buffer.Length;
        return default;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}

// The members of streams that these tests do not use.
internal abstract class OneWay : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
