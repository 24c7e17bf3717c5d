namespace ThreatConnect.Testing.Batch;

// The configuration of a job (evidence.md §9.2).
internal sealed record BatchConfig
{
    private const string Entity = "batch";

    public required Owner Owner { get; init; }

    public required BatchVersion Version { get; init; }

    public required BatchAction Action { get; init; }

    public required bool HaltsOnError { get; init; }

    public required AttributeWriteType AttributeWriteType { get; init; }

    public required BatchWriteMode TagWriteType { get; init; }

    public required BatchWriteMode LabelWriteType { get; init; }

    public required FileMergeMode FileMergeMode { get; init; }

    public required HashCollisionMode HashCollisionMode { get; init; }

    public static BatchConfig Read(JsonElement body, OwnerDirectory owners)
    {
        if (body.ValueKind is not JsonValueKind.Object)
        {
            throw ApiError.NotProperlyFormed();
        }

        var members = new MemberReader(body, Entity);
        return new BatchConfig
        {
            Owner = owners.Find(members.NonEmptyText("owner")) ?? throw ApiError.OwnerNotFound(),
            // evidence.md §9.1: a configuration without a version is of version 1.
            Version = ReadChoice<BatchVersion>(members, "version", BatchVersion.V1),
            HaltsOnError = members.Flag("haltOnError") ?? throw ApiError.InvalidField("haltOnError", Entity),
            Action = ReadChoice<BatchAction>(members, "action"),
            AttributeWriteType = ReadChoice<AttributeWriteType>(members, "attributeWriteType"),
            TagWriteType = ReadChoice<BatchWriteMode>(members, "tagWriteType", BatchWriteMode.Replace),
            LabelWriteType = ReadChoice<BatchWriteMode>(members, "securityLabelWriteType", BatchWriteMode.Replace),
            FileMergeMode = ReadChoice<FileMergeMode>(members, "fileMergeMode", FileMergeMode.Merge),
            HashCollisionMode = ReadChoice<HashCollisionMode>(members, "hashCollisionMode", HashCollisionMode.FavorIncoming),
        };
    }

    private static T ReadChoice<T>(MemberReader members, string name, T? whenAbsent = null)
        where T : struct, Enum => members.Text(name) switch
        {
            null => whenAbsent ?? throw ApiError.InvalidField(name, Entity),
            var text when Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) => Enum.Parse<T>(text),
            _ => throw ApiError.Values(name, Entity, Enum.GetNames<T>()),
        };
}

internal enum BatchVersion
{
    V1,
    V2,
}

internal enum BatchAction
{
    Create,
    Delete,
}

// What happens to the attributes that an item already has (evidence.md §9.2).
internal enum AttributeWriteType
{
    Append,
    Replace,

    // Attributes of the same types as the new ones are replaced.
    Singleton,

    // The new attributes are ignored.
    Static,
}

// What happens to the tags or security labels that an item already has (evidence.md §9.2).
internal enum BatchWriteMode
{
    Append,
    Replace,
}

// What happens when one incoming file matches several stored files (evidence.md §9.8).
internal enum FileMergeMode
{
    Merge,
    Distribute,
}

// What happens when hashes of the same algorithm differ (evidence.md §9.8).
internal enum HashCollisionMode
{
    FavorExisting,
    FavorIncoming,
    IgnoreExisting,
    IgnoreIncoming,
    Split,
}
