using System.Text;

namespace ThreatConnect.Json;

// Reads the rows of a CSV text while it is received, with quoted fields and line breaks in them, as in RFC 4180. Empty lines are skipped.
// The text reader stays open.
internal sealed class CsvReader(TextReader text)
{
    // The longest row, in characters: a value may be a URL of any length.
    private const int LongestRow = 16 * 1024 * 1024;

    private readonly char[] _buffer = new char[64 * 1024];
    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private int _position;
    private int _length;
    private int _rowLength;
    private bool _endsInReturn;

    // The fields of the row that was read last.
    public IReadOnlyList<string> Fields => _fields;

    // Returns false at the end.
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (!await ReadRowAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }
        while (_fields is [""]);

        return true;
    }

    private async ValueTask<bool> ReadRowAsync(CancellationToken cancellationToken)
    {
        _fields.Clear();
        _rowLength = 0;
        var state = State.FieldStart;
        while (_position < _length || await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            while (_position < _length)
            {
                state = Take(state);
                if (state == State.RowEnd)
                {
                    return true;
                }
            }
        }

        if (state == State.Quoted)
        {
            throw new FormatException("The report ends in the middle of a quoted field.");
        }

        if (state == State.FieldStart && _fields.Count == 0)
        {
            return false;
        }

        EndField();
        return true;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        _length = await text.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false);
        _position = 0;
        return _length > 0;
    }

    // Reads characters of one state, at most to the end of the buffer.
    private State Take(State state) => state switch
    {
        State.Quoted => TakeQuoted(),
        State.QuoteInQuoted => TakeAfterQuote(),
        _ => TakePlain(state),
    };

    private State TakePlain(State state)
    {
        if (state == State.FieldStart && _buffer[_position] == '"')
        {
            _position++;
            return State.Quoted;
        }

        var run = _buffer.AsSpan(_position, _length - _position);
        var end = run.IndexOfAny(',', '\n');
        var taken = end < 0 ? run : run[..end];
        Append(taken);
        _endsInReturn = taken.IsEmpty ? _endsInReturn : taken[^1] == '\r';
        if (end < 0)
        {
            _position = _length;
            return State.Plain;
        }

        _position += end + 1;
        if (run[end] == '\n' && _endsInReturn)
        {
            _field.Length--;
        }

        EndField();
        return run[end] == ',' ? State.FieldStart : State.RowEnd;
    }

    private State TakeQuoted()
    {
        var run = _buffer.AsSpan(_position, _length - _position);
        var end = run.IndexOf('"');
        Append(end < 0 ? run : run[..end]);
        _position = end < 0 ? _length : _position + end + 1;
        return end < 0 ? State.Quoted : State.QuoteInQuoted;
    }

    // Two quotes are one quote in the value; anything else ends the quoted part.
    private State TakeAfterQuote()
    {
        if (_buffer[_position] != '"')
        {
            return State.Plain;
        }

        Append(_buffer.AsSpan(_position++, 1));
        return State.Quoted;
    }

    private void Append(ReadOnlySpan<char> run)
    {
        _rowLength += run.Length;
        if (_rowLength > LongestRow)
        {
            throw new FormatException("A row has more than 16 million characters.");
        }

        _field.Append(run);
    }

    private void EndField()
    {
        _fields.Add(_field.ToString());
        _field.Clear();
        _endsInReturn = false;
    }

    private enum State
    {
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted,
        RowEnd,
    }
}
