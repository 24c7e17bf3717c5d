using System.Text;
using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>The body of a request that gives a job its content, in a rented buffer.</summary>
internal sealed class JobBody : IDisposable
{
    private const string Boundary = "----ThreatConnect.Generated.5f0c1d7a93be4c62";

    private readonly ItemBuffer _buffer = new();
    private readonly string _contentType;

    private JobBody(string contentType) => _contentType = contentType;

    public int Length => _buffer.Length;

    public RawBody Raw => new(_buffer.Written, _contentType);

    public static JobBody OfContent(JobContent content)
    {
        var body = new JobBody("application/octet-stream");
        body.Reserve(content);
        content.Write(body._buffer);
        return body;
    }

    /// <summary>Settings and content in one, each as a file that is named as its part, as the vendor's SDK sends them.</summary>
    public static JobBody OfConfigAndContent(ReadOnlySpan<byte> config, JobContent content)
    {
        var body = new JobBody($"multipart/form-data; boundary=\"{Boundary}\"");
        body.BeginPart("config");
        body._buffer.Write(config);
        body.BeginPart("content");
        body.Reserve(content);
        content.Write(body._buffer);
        body._buffer.Write(Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n"));
        return body;
    }

    public void Dispose() => _buffer.Dispose();

    private void Reserve(JobContent content) => _buffer.GetSpan(checked((int)content.Length));

    private void BeginPart(string name)
    {
        var before = _buffer.Length == 0 ? string.Empty : "\r\n";
        _buffer.Write(Encoding.ASCII.GetBytes($"{before}--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\nContent-Type: application/json\r\n\r\n"));
    }
}
