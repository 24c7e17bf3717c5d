using System.Globalization;
using ThreatConnect.Json;

namespace ThreatConnect.Resources;

// Reads the rows of a CSV bulk report as a stream. Columns are found by their names.
internal sealed class BulkCsv(Stream stream) : IDisposable
{
    // What the platform writes for a value that is not set.
    private const string Unset = "null";

    private readonly StreamReader _text = new(stream, leaveOpen: true);
    private CsvReader? _rows;
    private string[] _names = [];
    private (int Type, int Value, int Rating, int Confidence) _columns;

    public BulkRow Current { get; private set; } = null!;

    public void Dispose() => _text.Dispose();

    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _rows ??= await ReadNamesAsync(cancellationToken).ConfigureAwait(false);
        if (!await _rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        if (_rows.Fields.Count < _names.Length)
        {
            throw new FormatException($"A row has {_rows.Fields.Count} fields, but the header has {_names.Length}.");
        }

        Current = new BulkRow(
            _rows.Fields[_columns.Type],
            _rows.Fields[_columns.Value],
            Number<decimal>(_rows, _columns.Rating),
            Number<int>(_rows, _columns.Confidence));
        return true;
    }

    private async ValueTask<CsvReader> ReadNamesAsync(CancellationToken cancellationToken)
    {
        var rows = new CsvReader(_text);
        _names = await rows.ReadAsync(cancellationToken).ConfigureAwait(false) ? [.. rows.Fields.Select(name => name.Trim())] : [];
        _columns = (Column("Type"), Column("Value"), Column("Rating"), Column("Confidence"));
        return rows;
    }

    private int Column(string name) =>
        Array.FindIndex(_names, column => column.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
        ? index
        : throw new FormatException($"The report does not have the column '{name}'.");

    private T? Number<T>(CsvReader rows, int column)
        where T : struct, ISpanParsable<T>
    {
        var text = rows.Fields[column];
        if (string.IsNullOrWhiteSpace(text) || text == Unset)
        {
            return null;
        }

        return T.TryParse(text, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{text}' in the column '{_names[column]}' is not a number.");
    }
}
