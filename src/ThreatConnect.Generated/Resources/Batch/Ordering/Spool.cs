using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Ordering;

// Keeps the bytes of waiting items in a temporary file, which is created for the first item and deletes itself.
internal sealed class Spool : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly List<WrittenItem> _items = [];
    private FileStream? _file;
    private long _length;

    // The items of a section, in the order in which they came.
    public List<WrittenItem> Of(ItemSection section) => _items.FindAll(item => item.Section == section && !item.IsLater);

    // The items that have to be written after everything else, in the order in which they came.
    public List<WrittenItem> Later() => _items.FindAll(static item => item.IsLater);

    public void Add(WrittenItem item, ReadOnlySpan<byte> text)
    {
        _file ??= Open();
        _items.Add(item);
        item.Place(block: null, _length, text.Length);
        _file.Write(text);
        _length += text.Length;
    }

    // Reads the text of an item, for a comparison.
    public byte[] Read(WrittenItem item)
    {
        var file = _file ?? throw new InvalidOperationException("Nothing was spooled.");
        var text = new byte[item.Length];
        file.Position = item.Position;
        file.ReadExactly(text);
        file.Position = _length;
        return text;
    }

    public void Read(WrittenItem item, ItemWriter writer)
    {
        var file = _file ?? throw new InvalidOperationException("Nothing was spooled.");
        file.Position = item.Position;
        writer.Load(file, item.Length);
    }

    public void Dispose() => _file?.Dispose();

    // No other user of the machine may read it.
    private static FileStream Open()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), $"ThreatConnect.Generated-{Guid.NewGuid():N}.batch"), options);
    }
}
