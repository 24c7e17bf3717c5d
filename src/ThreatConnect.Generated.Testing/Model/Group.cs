namespace ThreatConnect.Testing.Model;

internal sealed record Group : TypedItem<GroupType>
{
    private readonly string? givenXid;

    // evidence.md §9.3: what a batch calls the group, or else what the server does.
    public string Xid
    {
        get => givenXid ?? string.Create(CultureInfo.InvariantCulture, $"uuid:{Id}");
        init => givenXid = value;
    }

    public required string Name { get; init; }

    // evidence.md §5.2: what an upload tells of the file.
    public Group WithContent(long length) => this with
    {
        Fields = Fields.SetItem(Type.FieldIndex("fileSize"), length).SetItem(Type.FieldIndex("status"), "Success"),
    };
}
