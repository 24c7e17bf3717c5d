using System.Globalization;
using Sylvan.Data.Csv;

namespace ThreatConnect;

/// <summary>Reads the rows of a CSV bulk report while it comes. Columns are found by their names.</summary>
internal sealed class BulkCsv(Stream stream) : IDisposable
{
    // What the platform writes where nobody said anything.
    private const string Unset = "null";

    // The longest row, in characters: a value may be a URL of any length.
    private const int LongestRow = 16 * 1024 * 1024;

    private readonly StreamReader _text = new(stream, leaveOpen: true);
    private CsvDataReader? _rows;
    private (int Type, int Value, int Rating, int Confidence) _columns;

    public BulkRow Current { get; private set; } = null!;

    public void Dispose()
    {
        _rows?.Dispose();
        _text.Dispose();
    }

    /// <exception cref="FormatException">The report has no such column, or a number is none.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (_rows is null)
        {
            _rows = await CsvDataReader.CreateAsync(_text, new CsvDataReaderOptions { BufferSize = 64 * 1024, MaxBufferSize = LongestRow, OwnsReader = false }, cancellationToken).ConfigureAwait(false);
            _columns = (Column("Type"), Column("Value"), Column("Rating"), Column("Confidence"));
        }

        if (!await _rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        if (_rows.RowFieldCount < _rows.FieldCount)
        {
            throw new FormatException($"A row has {_rows.RowFieldCount} fields where {_rows.FieldCount} are due.");
        }

        Current = new BulkRow(
            _rows.GetString(_columns.Type),
            _rows.GetString(_columns.Value),
            Number<decimal>(_columns.Rating),
            Number<int>(_columns.Confidence));
        return true;
    }

    private int Column(string name)
    {
        for (var index = 0; index < _rows!.FieldCount; index++)
        {
            if (_rows.GetName(index).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        throw new FormatException($"The report has no column '{name}'.");
    }

    private T? Number<T>(int column)
        where T : struct, ISpanParsable<T>
    {
        if (_rows!.GetFieldSpan(column) is var text && (text.IsWhiteSpace() || text.SequenceEqual(Unset)))
        {
            return null;
        }

        return T.TryParse(_rows.GetFieldSpan(column), CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{_rows.GetString(column)}' in the column '{_rows.GetName(column)}' is no number.");
    }
}
