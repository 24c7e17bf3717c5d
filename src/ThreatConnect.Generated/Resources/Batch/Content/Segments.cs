using System.Buffers;

namespace ThreatConnect;

// Keeps the bytes of many items in a few rented pieces, none of which ever moves.
internal sealed class Segments : IDisposable
{
    private const int Size = 256 * 1024;

    private readonly List<byte[]> _pieces = [];
    private int _used;

    public ReadOnlyMemory<byte> Add(ReadOnlySpan<byte> bytes)
    {
        if (_pieces.Count == 0 || _pieces[^1].Length - _used < bytes.Length)
        {
            _pieces.Add(ArrayPool<byte>.Shared.Rent(Math.Max(Size, bytes.Length)));
            _used = 0;
        }

        var place = _pieces[^1].AsMemory(_used, bytes.Length);
        bytes.CopyTo(place.Span);
        _used += bytes.Length;
        return place;
    }

    public void Dispose()
    {
        foreach (var piece in _pieces)
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        _pieces.Clear();
    }
}
