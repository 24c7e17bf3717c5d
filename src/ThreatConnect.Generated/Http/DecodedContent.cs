namespace ThreatConnect.Http;

// The decoded content of a response. A decoder that has found the end of its format asks for no more bytes; one that has asked at the end
// of the content was given less than was encoded.
internal class DecodedContent(string format, Stream decoder, EncodedContent encoded) : ForwardStream
{
    private bool _isComplete;

    public sealed override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isComplete)
        {
            return 0;
        }

        var count = await DecodeAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count == 0 && !buffer.IsEmpty)
        {
            _isComplete = !encoded.IsShort || await IsCompleteAsync(cancellationToken).ConfigureAwait(false);
            return _isComplete ? 0 : throw new InvalidDataException($"the {format} content ends too early");
        }

        return count;
    }

    // Whether the format is at its end although the decoder has asked for more.
    protected virtual ValueTask<bool> IsCompleteAsync(CancellationToken cancellationToken) => ValueTask.FromResult(false);

    protected async ValueTask<int> DecodeAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await decoder.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            // InvalidOperationException is the one of BrotliStream.
            throw new InvalidDataException($"the {format} content is broken", exception);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            decoder.Dispose();
        }

        base.Dispose(disposing);
    }
}
