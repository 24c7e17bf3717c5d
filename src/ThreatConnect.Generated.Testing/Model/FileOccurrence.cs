namespace ThreatConnect.Testing.Model;

// A place and a time at which a file was found (evidence.md §7.14).
internal sealed record FileOccurrence
{
    public long Id { get; init; }

    public string? FileName { get; init; }

    public string? Path { get; init; }

    public DateTimeOffset? Date { get; init; }

    public bool IsEmpty => FileName is null && Path is null && Date is null;

    // The occurrence after an update, which changes only what it gives.
    public FileOccurrence Merge(FileOccurrence given) => this with
    {
        FileName = given.FileName ?? FileName,
        Path = given.Path ?? Path,
        Date = given.Date ?? Date,
    };
}
