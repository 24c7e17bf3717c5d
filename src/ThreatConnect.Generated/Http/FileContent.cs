using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// The content of a response: first the beginning, which was read to recognize errors, then the rest. An error while reading reports the
// number of bytes before it.
internal sealed class FileContent(
    HttpResponseMessage message, Stream rest, ReadOnlyMemory<byte> beginning, IdleClock idle, RawExchange exchange, int memory) : RawContent
{
    private readonly long? _announced = message.Content.Headers.ContentEncoding.Count == 0 ? message.Content.Headers.ContentLength : null;
    private ReadOnlyMemory<byte> _beginning = beginning;
    private long _read;
    private long _most = long.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _announced ?? throw new NotSupportedException("The server did not say how long the file is.");

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException("A file that comes over a connection is read from beginning to end.");
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = _beginning.IsEmpty ? await ReadRestAsync(buffer, cancellationToken).ConfigureAwait(false) : ReadBeginning(buffer.Span);
        _read += count;
        return _read <= _most ? count : throw Fail(exchange.ToFailure($"{ResponseTooLargeException.ExplainFile(memory)}."));
    }

    public override void LimitToMemory() => _most = memory;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("The file comes over a connection; read it by ReadAsync.");

    public override long Seek(long offset, SeekOrigin origin) =>
        throw new NotSupportedException("A file that comes over a connection is read from beginning to end.");

    public override void SetLength(long value) => throw new NotSupportedException("The file is the server's.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The file is the server's.");

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
            message.Dispose();
            idle.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadBeginning(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _beginning.Length);
        _beginning.Span[..count].CopyTo(buffer);
        _beginning = _beginning[count..];
        return count;
    }

    private async ValueTask<int> ReadRestAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        idle.Run(isWaiting: true);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellationToken);
        try
        {
            return await rest.ReadAsync(buffer, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (idle.HasExpired && !cancellationToken.IsCancellationRequested)
        {
            throw Broken(AttemptTimeoutException.Idle(idle.Timeout, exception));
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (Exception exception) when (RetryRules.IsOfTransfer(exception))
        {
            throw Broken(exception);
        }
        finally
        {
            idle.Run(isWaiting: false);
        }
    }

    private ThreatConnectTransportException Broken(Exception exception)
    {
        var size = _announced is { } length ? $" of {length}" : "";
        var reason = exchange.Log.Secrets.Redact(exception).TrimEnd('.');
        return Fail(exchange.ToFailure($"the transfer broke off after {_read} bytes{size}: {reason}.", exception));
    }

    private ThreatConnectTransportException Fail(ThreatConnectTransportException failure)
    {
        Operation?.Fails(failure);
        return failure;
    }
}
