using System.Buffers;
using System.Text.Json;

namespace ThreatConnect.Json;

// Reads the objects of an array in a JSON text while it is received, as many at once as are in the buffer. The array is a member of the
// outermost object or of an object in it; all other members are skipped. The memory in use depends on the longest object alone.
internal sealed class StreamedArray<T>(Stream json, string key, ItemReader<T> reader) : IDisposable
{
    private const int FirstBuffer = 128 * 1024;

    // The longest object, in bytes, or another value that has to be skipped.
    private const int LongestObject = 64 * 1024 * 1024;

    private readonly SharedTexts _texts = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int _length;
    private int _longest = FirstBuffer / 64;

    // What precedes the array and what follows it. In the array it is at the bracket that begins it.
    private JsonReaderState _state = new(new JsonReaderOptions { AllowTrailingCommas = true });
    private int _depth;
    private Phase _phase = Phase.Start;

    private enum Phase
    {
        Start,
        BeforeArray,
        BeforeItem,
        AfterItem,
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
            _buffer.AsSpan(consumed, _length).CopyTo(_buffer);
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
        if (_length >= _buffer.Length)
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

        var count = await json.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
        _length += count;
        return count == 0;
    }

    // Returns how many bytes are not needed any more.
    private int Consume(List<T> items, bool isLast)
    {
        var bytes = _buffer.AsSpan(0, _length);
        var start = 0;
        if (_phase == Phase.Start)
        {
            if (_length < 3 && !isLast)
            {
                return 0;
            }

            start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
            _phase = Phase.BeforeArray;
        }

        if (_phase == Phase.BeforeArray)
        {
            start += FindArray(bytes[start..], isLast);
        }

        if (_phase is Phase.BeforeItem or Phase.AfterItem)
        {
            start = ReadItems(bytes, start, items, isLast);
        }

        return _phase == Phase.AfterArray ? start + Finish(bytes[start..], isLast) : start;
    }

    private int FindArray(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var text = new Utf8JsonReader(bytes, isLast, _state);
        try
        {
            FindArray(ref text);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A name contains an unpaired surrogate.", exception);
        }

        (_state, _depth) = (text.CurrentState, text.CurrentDepth + 1);
        return (int)text.BytesConsumed;
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
                    _phase = Phase.BeforeItem;
                }
            }
        }
    }

    // Returns where the first item begins that is not complete, or the bracket that ends the array.
    private int ReadItems(ReadOnlySpan<byte> bytes, int start, List<T> items, bool isLast)
    {
        while (true)
        {
            start += LengthOfSpace(bytes[start..]);
            if (start == bytes.Length)
            {
                return isLast ? throw new JsonException($"The text ends before the list of '{key}' does.") : start;
            }

            if (bytes[start] == ']')
            {
                _phase = Phase.AfterArray;
                return start;
            }

            if (_phase == Phase.AfterItem)
            {
                start += bytes[start] == ',' ? 1 : throw new JsonException("A comma or the end of the list is expected after an item.");
                _phase = Phase.BeforeItem;
            }
            else if (TryReadItem(bytes, start, items, isLast, out var end))
            {
                (start, _phase) = (end, Phase.AfterItem);
            }
            else
            {
                return start;
            }
        }
    }

    // Reading an item shows whether it is complete. Only one that may reach to the end of the buffer is skipped first.
    private bool TryReadItem(ReadOnlySpan<byte> bytes, int start, List<T> items, bool isLast, out int end)
    {
        const int margin = 4;
        end = start;
        var isSkipped = !isLast && bytes.Length - start < (long)_longest * margin;
        if (isSkipped && !IsComplete(bytes[start..]))
        {
            return false;
        }

        var text = new JsonScanner(bytes, _texts, start, _depth);
        try
        {
            reader.ReadItem(ref text, items);
        }
        catch (JsonException) when (!isLast && !isSkipped)
        {
            // Either it is invalid, which the next call finds, or not complete.
            _longest = bytes.Length;
            return TryReadItem(bytes, start, items, isLast, out end);
        }

        // One long item is forgotten in time.
        end = text.Position;
        _longest = Math.Max(_longest - (_longest / 64), end - start);
        return true;
    }

    private static bool IsComplete(ReadOnlySpan<byte> bytes)
    {
        var state = new JsonReaderState(new JsonReaderOptions { AllowTrailingCommas = true });
        var text = new Utf8JsonReader(bytes, isFinalBlock: false, state);
        return text.Read() && text.TrySkip();
    }

    private int Finish(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var text = new Utf8JsonReader(bytes, isLast, _state);
        while (text.Read())
        {
        }

        _state = text.CurrentState;
        _phase = isLast ? Phase.End : Phase.AfterArray;
        return (int)text.BytesConsumed;
    }

    private static int LengthOfSpace(ReadOnlySpan<byte> bytes)
    {
        var length = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        return length < 0 ? bytes.Length : length;
    }
}
