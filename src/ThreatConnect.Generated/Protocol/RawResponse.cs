using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ThreatConnect.Diagnostics;

namespace ThreatConnect.Protocol;

// A response whose body has not been parsed. The bytes are valid until it is disposed.
internal sealed class RawResponse : IDisposable
{
    private readonly HttpResponseHeaders _headers;
    private readonly HttpContentHeaders _contentHeaders;
    private readonly DateTimeOffset _now;
    private readonly int _length;
    private byte[]? _rented;
    private bool _isTaken;

    // now: the time of this computer when the response was received.
    public RawResponse(
        RawExchange exchange, HttpResponseMessage message, DateTimeOffset now, byte[] rented, int length, RawContent? content = null)
    {
        Exchange = exchange;
        Content = content;
        StatusCode = message.StatusCode;
        _headers = message.Headers;
        _contentHeaders = message.Content.Headers;
        _now = now;
        _rented = rented;
        _length = length;
    }

    public RawExchange Exchange { get; }

    public HttpMethod Method => Exchange.Method;

    // The encoded path and query of the request.
    public string Target => Exchange.Target;

    public HttpStatusCode StatusCode { get; }

    public string? MediaType => _contentHeaders.ContentType?.MediaType;

    public TimeSpan? RetryAfter => RetryAfterHeader.Read(_headers, _now);

    // By how much the clock of the server is ahead of that of this computer, if the server says what time it is.
    public TimeSpan? ServerAhead => _headers.Date - _now;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => new ResponseHeaders(_headers, _contentHeaders);

    // The operation, which ends when the response has been read.
    public Operation? Operation { get; set; }

    // Whether the response to an earlier attempt was lost, so that the platform may have carried out the request already.
    public bool FollowsLostResponse { get; set; }

    // The whole content, or the beginning of a file.
    public ReadOnlyMemory<byte> Body => WithoutByteOrderMark(_rented.AsMemory(0, _length));

    // A file from its first byte. The code that takes it owns it and its connection.
    public RawContent? Content { get; private set; }

    public bool IsEmpty => First < 0;

    // Whether the body begins like JSON; some servers send JSON with the content type of text.
    public bool LooksLikeJson => First is '{' or '[';

    // Whether the body begins like a page; some servers send pages with the content type of text.
    public bool LooksLikeHtml => First == '<';

    // Whether the body is a message of the server and not an HTML page.
    public bool IsPlainText => !IsEmpty && !LooksLikeJson && MediaType is "text/plain" or null;

    // The first byte that is not white space; -1 if there is none.
    private int First
    {
        get
        {
            foreach (var value in Body.Span)
            {
                if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    return value;
                }
            }

            return -1;
        }
    }

    // The beginning of the text, without credentials.
    public string Excerpt(int length)
    {
        const int LongestCharacter = 4;
        var bytes = Body.Span;
        var text = Encoding.UTF8.GetString(bytes[..(int)Math.Min(bytes.Length, length * LongestCharacter * 4L)]);
        return Redact(text, length);
    }

    // The beginning of a text of the server, without credentials.
    public string Redact(string text, int length) => Exchange.Log.Secrets.Redact(text, length);

    public Stream TakeContent()
    {
        var content = Content ?? throw new InvalidOperationException("The request did not ask for a file.");
        Content = null;
        content.Operation = Operation;
        _isTaken = true;
        return content;
    }

    public void Dispose()
    {
        Content?.Dispose();
        if (!_isTaken)
        {
            Operation?.End();
        }

        if (Interlocked.Exchange(ref _rented, null) is { Length: > 0 } buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> body) =>
        body.Span is [0xEF, 0xBB, 0xBF, ..] ? body[3..] : body;
}

// A file, which is read as it is received.
internal abstract class RawContent : Stream
{
    // Set once the caller has the file. It ends when the file is closed.
    public Operation? Operation { get; set; }

    // What the file holds until it is closed.
    public IDisposable? Connection { get; set; }

    // Makes the stream throw when more is read than the client may hold in memory.
    public abstract void LimitToMemory();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Operation?.End();
            Connection?.Dispose();
        }

        base.Dispose(disposing);
    }
}
