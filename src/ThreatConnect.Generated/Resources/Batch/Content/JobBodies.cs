using System.Text;
using ThreatConnect.Protocol;

namespace ThreatConnect;

// The bodies of requests that give a job its content.
internal static class JobBodies
{
    private const string Boundary = "----ThreatConnect.Generated.5f0c1d7a93be4c62";

    private static readonly ReadOnlyMemory<byte> s_beforeConfig = Part("config", isFirst: true);
    private static readonly ReadOnlyMemory<byte> s_beforeContent = Part("content", isFirst: false);
    private static readonly ReadOnlyMemory<byte> s_end = Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n");

    public static RawBody OfContent(JobContent content) => new SegmentedBody(content.Pieces(), content.Length, "application/octet-stream");

    // Settings and content in one, each as a file that is named as its part, as the vendor's SDK sends them.
    public static RawBody OfConfigAndContent(ReadOnlyMemory<byte> config, JobContent content) => new SegmentedBody(
        [s_beforeConfig, config, s_beforeContent, .. content.Pieces(), s_end],
        s_beforeConfig.Length + config.Length + s_beforeContent.Length + content.Length + s_end.Length,
        $"multipart/form-data; boundary=\"{Boundary}\"");

    private static byte[] Part(string name, bool isFirst) => Encoding.ASCII.GetBytes(
        $"{(isFirst ? string.Empty : "\r\n")}--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\nContent-Type: application/json\r\n\r\n");
}
