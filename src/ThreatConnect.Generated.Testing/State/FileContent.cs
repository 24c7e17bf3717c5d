namespace ThreatConnect.Testing.State;

// The content of a file: in memory if it is small, otherwise in a temporary file.
internal sealed class FileContent
{
    private readonly byte[] _bytes = [];
    private readonly string? _path;

    public FileContent(byte[] bytes)
    {
        _bytes = bytes;
        Length = bytes.Length;
    }

    public FileContent(string path, long length)
    {
        _path = path;
        Length = length;
    }

    public long Length { get; }

    // A content may be replaced while it is read: the reader still gets the old one.
    public Stream OpenRead() => _path is null
        ? new MemoryStream(_bytes, writable: false)
        : new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);

    public void Discard()
    {
        if (_path is not null)
        {
            File.Delete(_path);
        }
    }
}
