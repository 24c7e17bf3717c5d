using System.Security.Cryptography;

namespace ThreatConnect.EndToEndTests.Files;

// A file of any length that is made while it is read, or checked while it is written; neither takes memory.
internal sealed class LargeFileStream(long length) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public string Hash => Convert.ToHexString(_hash.GetCurrentHash());

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var part = buffer[..(int)Math.Min(buffer.Length, length - _position)];
        for (var index = 0; index < part.Length; index += 4096)
        {
            part.Span[index] = (byte)((_position + index) / 4096);
        }

        Take(part.Span);
        return new(part.Length);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Take(buffer.Span);
        return default;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        _hash.Dispose();
        base.Dispose(disposing);
    }

    private void Take(ReadOnlySpan<byte> part)
    {
        _hash.AppendData(part);
        _position += part.Length;
    }
}
