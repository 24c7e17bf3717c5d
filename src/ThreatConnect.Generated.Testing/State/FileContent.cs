namespace ThreatConnect.Testing.State;

// What a file holds: in memory as long as it is small, in a temporary file otherwise.
internal sealed class FileContent
{
    private readonly byte[] bytes = [];
    private readonly string? path;

    public FileContent(byte[] bytes)
    {
        this.bytes = bytes;
        Length = bytes.Length;
    }

    public FileContent(string path, long length)
    {
        this.path = path;
        Length = length;
    }

    public long Length { get; }

    // A content may be replaced while it is read: whoever reads it has what was there.
    public Stream OpenRead() => path is null
        ? new MemoryStream(bytes, writable: false)
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);

    public void Discard()
    {
        if (path is not null)
        {
            File.Delete(path);
        }
    }
}
