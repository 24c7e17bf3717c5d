namespace ThreatConnect.Testing.Model;

internal sealed record Group : TypedItem<GroupType>
{
    private readonly string? _givenXid;

    // evidence.md §9.3: the xid that a batch gave, or else the one of the server.
    public string Xid
    {
        get => _givenXid ?? string.Create(CultureInfo.InvariantCulture, $"uuid:{Id}");
        init => _givenXid = value;
    }

    public required string Name { get; init; }

    // evidence.md §5.2: an upload sets the size and the status of the file.
    public Group WithContent(long length) => this with
    {
        Fields = Fields.SetItem(Type.FieldIndex("fileSize"), length).SetItem(Type.FieldIndex("status"), "Success"),
    };
}
