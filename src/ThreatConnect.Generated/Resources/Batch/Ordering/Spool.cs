namespace ThreatConnect;

// Keeps the bytes of items that have to wait in a file that is made when the first one comes, and deletes itself.
internal sealed class Spool : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly List<SpooledItem> _items = [];
    private FileStream? _file;
    private long _length;

    // The items of a section, in the order in which they came.
    public List<SpooledItem> Of(ItemSection section) => _items.FindAll(item => item.Item.Section == section);

    public void Add(PreparedItem item, ReadOnlySpan<byte> text)
    {
        _file ??= Open();
        _items.Add(new SpooledItem(item, _length, text.Length));
        _file.Write(text);
        _length += text.Length;
    }

    public void Read(SpooledItem item, ItemWriter writer)
    {
        var file = _file ?? throw new InvalidOperationException("Nothing was spooled.");
        file.Position = item.Position;
        writer.Load(item.Length, memory => file.ReadExactly(memory.Span));
    }

    public void Dispose() => _file?.Dispose();

    // No other user of the machine may read it.
    private static FileStream Open()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = BufferSize, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), $"ThreatConnect.Generated-{Guid.NewGuid():N}.batch"), options);
    }
}
