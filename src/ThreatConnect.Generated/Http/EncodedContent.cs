namespace ThreatConnect.Http;

// The content of a response as it was sent, which a decoder reads. It knows whether the decoder asked for more than there is.
internal sealed class EncodedContent(Stream content) : ForwardStream
{
    private ReadOnlyMemory<byte> _next;
    private bool _isEmpty = true;

    // Whether the decoder wanted more bytes at the end. Nothing at all is the encoding of nothing.
    public bool IsShort { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_next.IsEmpty)
        {
            var count = Math.Min(_next.Length, buffer.Length);
            _next[..count].CopyTo(buffer);
            _next = _next[count..];
            return count;
        }

        var read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _isEmpty &= read == 0;
        IsShort |= read == 0 && !_isEmpty && !buffer.IsEmpty;
        return read;
    }

    // The first byte, which is read again afterwards; null if there is none.
    public async ValueTask<byte?> PeekAsync(CancellationToken cancellationToken)
    {
        var first = new byte[1];
        if (await ReadAsync(first, cancellationToken).ConfigureAwait(false) == 0)
        {
            return null;
        }

        _next = first;
        return first[0];
    }

    // Gives the decoder more bytes after the end of the content.
    public void Append(ReadOnlyMemory<byte> bytes) => _next = bytes;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
