namespace ThreatConnect.Quickstart.Output;

// Pads cells, so that the rows of a plain text stand in columns.
internal static class Columns
{
    public static IEnumerable<string> Align(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var count = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var widths = Enumerable.Range(0, count).Select(column => rows.Max(row => column < row.Count ? row[column].Length : 0)).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
