using System.Buffers;
using System.Text.Json;

namespace ThreatConnect.Tests.Json;

// Reads the objects of an array in a JSON text by System.Text.Json alone, as many at once as are in the buffer. The array is a member of the
// outermost object or of an object in it; all other members are skipped. The memory in use depends on the longest object alone.
internal sealed class StreamJudge<T>(Stream json, string key, ItemJudge<T> reader) : IDisposable
{
    private const int FirstBuffer = 128 * 1024;

    // The longest object, in bytes, or another value that has to be skipped.
    private const int LongestObject = 64 * 1024 * 1024;

    // One byte before the text and one after it are free for the brackets of an array.
    private const int Margin = 1;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int _length;
    private JsonReaderState _state = new(new JsonReaderOptions { AllowTrailingCommas = true });
    private Phase _phase = Phase.Start;

    private enum Phase
    {
        Start,
        BeforeArray,
        InArray,
        AfterArray,
        End,
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    // Adds the next objects, at least one. Returns false at the end of the text. Throws a JsonException if the text is invalid or
    // incomplete.
    public async ValueTask<bool> ReadNextAsync(List<T> items, CancellationToken cancellationToken)
    {
        var before = items.Count;
        while (_phase != Phase.End)
        {
            var isLast = await FillAsync(cancellationToken).ConfigureAwait(false);
            var consumed = Consume(items, isLast);
            _length -= consumed;
            _buffer.AsSpan(Margin + consumed, _length).CopyTo(_buffer.AsSpan(Margin));
            if (items.Count > before)
            {
                return true;
            }

            if (isLast && _phase != Phase.End)
            {
                throw new JsonException($"There is no list of '{key}'.");
            }
        }

        return false;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_length + (2 * Margin) >= _buffer.Length)
        {
            if (_buffer.Length >= LongestObject)
            {
                throw new JsonException("A value has more than 64 MB.");
            }

            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var free = _buffer.AsMemory(Margin + _length, _buffer.Length - _length - (2 * Margin));
        var count = await json.ReadAsync(free, cancellationToken).ConfigureAwait(false);
        _length += count;
        return count == 0;
    }

    private int Consume(List<T> items, bool isLast)
    {
        var start = 0;
        if (_phase == Phase.Start)
        {
            if (_length < 3 && !isLast)
            {
                return 0;
            }

            start = _buffer.AsSpan(Margin, _length).StartsWith("\uFEFF"u8) ? 3 : 0;
            _phase = Phase.BeforeArray;
        }

        try
        {
            return start + Consume(start, items, isLast);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text contains invalid UTF-8 or an unpaired surrogate.", exception);
        }
    }

    private int Consume(int start, List<T> items, bool isLast)
    {
        var bytes = _buffer.AsSpan(Margin + start, _length - start);
        var text = new Utf8JsonReader(bytes, isLast, _state);
        if (_phase == Phase.BeforeArray)
        {
            FindArray(ref text);
        }

        var (first, end) = (-1, -1);
        if (_phase == Phase.InArray)
        {
            while (ReadElement(ref text, ref first, ref end))
            {
            }
        }

        if (_phase == Phase.AfterArray)
        {
            while (text.Read())
            {
            }

            _phase = isLast ? Phase.End : Phase.AfterArray;
        }

        _state = text.CurrentState;
        var consumed = (int)text.BytesConsumed;
        if (first >= 0)
        {
            ReadItems(Margin + start + first, Margin + start + end, items);
        }

        return consumed;
    }

    // One call for all objects in the buffer: a call for each takes three times as long.
    private void ReadItems(int first, int end, List<T> items)
    {
        var array = _buffer.AsSpan(first - 1, end - first + 2);
        var (before, behind) = (array[0], array[^1]);
        (array[0], array[^1]) = ((byte)'[', (byte)']');
        reader.ReadMany(array, items);
        (array[0], array[^1]) = (before, behind);
    }

    private void FindArray(ref Utf8JsonReader text)
    {
        while (_phase == Phase.BeforeArray)
        {
            var before = text;
            if (!text.Read())
            {
                return;
            }

            if (text.TokenType == JsonTokenType.PropertyName && text.CurrentDepth <= 2 && text.ValueTextEquals(key))
            {
                if (!text.Read())
                {
                    text = before;
                    return;
                }

                if (text.TokenType == JsonTokenType.StartArray)
                {
                    _phase = Phase.InArray;
                }
            }
        }
    }

    // An incomplete object stays in the buffer, and is read again when there are more bytes.
    private bool ReadElement(ref Utf8JsonReader text, ref int first, ref int end)
    {
        var before = text;
        if (!text.Read())
        {
            return false;
        }

        switch (text.TokenType)
        {
            case JsonTokenType.EndArray:
                _phase = Phase.AfterArray;
                return false;
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.StartObject:
                var start = (int)text.TokenStartIndex;
                if (!text.TrySkip())
                {
                    text = before;
                    return false;
                }

                first = first < 0 ? start : first;
                end = (int)text.BytesConsumed;
                return true;
            default:
                throw new JsonException($"An object must stand in the list, and a {text.TokenType} is there.");
        }
    }
}
