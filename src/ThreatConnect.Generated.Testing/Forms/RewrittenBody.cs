namespace ThreatConnect.Testing.Forms;

// The body of a response in other forms: JSON is held until it is complete, and anything else goes through.
internal sealed class RewrittenBody(HttpResponse response, ResponseForms forms) : Stream
{
    private readonly Stream _inner = response.Body;
    private readonly MemoryStream _json = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private bool IsJson => response.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true;

    private Stream Target => IsJson ? _json : _inner;

    // Writes the response by an action, in other forms.
    public static async Task WriteAsync(HttpResponse response, ResponseForms forms, Func<Task> writeAsync)
    {
        if (forms is ResponseForms.Usual)
        {
            await writeAsync().ConfigureAwait(false);
            return;
        }

        using var body = new RewrittenBody(response, forms);
        response.Body = body;
        try
        {
            await writeAsync().ConfigureAwait(false);
        }
        finally
        {
            response.Body = body._inner;
        }

        await body.CompleteAsync().ConfigureAwait(false);
    }

    public override void Write(byte[] buffer, int offset, int count) => Target.Write(buffer, offset, count);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        Target.WriteAsync(buffer, cancellationToken);

    public override void Flush() => Target.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => Target.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _json.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task CompleteAsync()
    {
        if (_json.Length > 0)
        {
            response.ContentLength = null;
            var rewritten = new ResponseRewriter(forms).Rewrite(_json.GetBuffer().AsSpan(0, (int)_json.Length));
            await response.Body.WriteAsync(rewritten, response.HttpContext.RequestAborted).ConfigureAwait(false);
        }
    }
}
