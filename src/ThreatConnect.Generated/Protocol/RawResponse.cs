using System.Buffers;
using System.Net;
using System.Text;
using ThreatConnect.Diagnostics;

namespace ThreatConnect.Protocol;

// A response whose body has not been parsed. The bytes are valid until it is disposed.
internal sealed class RawResponse : IDisposable
{
    private byte[]? _rented;
    private readonly int _length;
    private bool _isTaken;

    public RawResponse(HttpMethod method, string target, HttpResponseMessage message, byte[] rented, int length, RawContent? content = null)
    {
        Content = content;
        Method = method;
        Target = target;
        StatusCode = message.StatusCode;
        MediaType = message.Content.Headers.ContentType?.MediaType;
        RetryAfter = RetryAfterOf(message);
        Headers = HeadersOf(message);
        Authorization = message.RequestMessage?.Headers.NonValidated.TryGetValues("Authorization", out var values) == true
            ? values.ToString()
            : null;
        _rented = rented;
        _length = length;
    }

    public HttpMethod Method { get; }

    // The encoded path and query of the request.
    public string Target { get; }

    public HttpStatusCode StatusCode { get; }

    public string? MediaType { get; }

    public TimeSpan? RetryAfter { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    // The operation, which ends when the response has been read.
    public Operation? Operation { get; set; }

    // Whether the response to an earlier attempt was lost, so that the platform may have carried out the request already.
    public bool FollowsLostResponse { get; set; }

    // The whole content, or the beginning of a file.
    public ReadOnlyMemory<byte> Body => WithoutByteOrderMark(_rented.AsMemory(0, _length));

    // A file from its first byte. The code that takes it owns it and its connection.
    public RawContent? Content { get; private set; }

    public bool IsEmpty => Body.Span.TrimStart(" \t\r\n"u8).IsEmpty;

    // Whether the body begins like JSON; some servers send JSON with the content type of text.
    public bool LooksLikeJson => Body.Span.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    // Whether the body begins like a page; some servers send pages with the content type of text.
    public bool LooksLikeHtml => Body.Span.TrimStart(" \t\r\n"u8) is [(byte)'<', ..];

    // Whether the body is a message of the server and not an HTML page.
    public bool IsPlainText => !IsEmpty && !LooksLikeJson && MediaType is "text/plain" or null;

    private string? Authorization { get; }

    // The beginning of the text, without credentials.
    public string Excerpt(int length)
    {
        var bytes = Body.Span;
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, length * 4)]);
        text = Redact(text);
        return text.Length <= length ? text : text[..length];
    }

    // Removes the credentials of the request from a text of the server.
    public string Redact(string text) =>
        Secrets().Aggregate(text, (current, secret) => current.Replace(secret, "***", StringComparison.Ordinal));

    // The text after the scheme: a token, or an access id and a signature, of which the signature alone is a secret.
    private IEnumerable<string> Secrets()
    {
        var credential = Authorization?.Split(' ', 2) is [_, { Length: > 0 } rest] ? rest : null;
        if (credential is not null)
        {
            yield return credential;
            yield return credential[(credential.LastIndexOf(':') + 1)..];
        }
    }

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
        body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;

    private static TimeSpan? RetryAfterOf(HttpResponseMessage message) => message.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when message.Headers.Date is { } now => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    private static Dictionary<string, IReadOnlyList<string>> HeadersOf(HttpResponseMessage message)
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in message.Headers.Concat(message.Content.Headers))
        {
            headers[name] = [.. values];
        }

        return headers;
    }
}

// A file, which is read as it is received.
internal abstract class RawContent : Stream
{
    // Set once the caller has the file. It ends when the file is closed.
    public Operation? Operation { get; set; }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Operation?.End();
        }

        base.Dispose(disposing);
    }
}
