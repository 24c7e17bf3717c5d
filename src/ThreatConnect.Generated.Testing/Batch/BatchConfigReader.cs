namespace ThreatConnect.Testing.Batch;

// Reads the configuration of evidence.md §9.2, or refuses it.
internal static class BatchConfigReader
{
    private const string Entity = "batch";

    public static async Task<BatchConfig> ReadAsync(RequestContext context, Stream body)
    {
        if (!context.Simulation.Options.IsBatchAllowed)
        {
            throw BatchRefusal.NoPermission();
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(body, default, context.Aborted).ConfigureAwait(false);
            return Read(document.RootElement, context.Store);
        }
        catch (JsonException)
        {
            throw BatchRefusal.Invalid("The request was not properly formed");
        }
        catch (ApiErrorException refusal) when (refusal.StatusCode == StatusCodes.Status400BadRequest)
        {
            throw BatchRefusal.Invalid(refusal.Message);
        }
    }

    private static BatchConfig Read(JsonElement body, Store store)
    {
        if (body.ValueKind is not JsonValueKind.Object)
        {
            throw ApiError.NotProperlyFormed();
        }

        var members = new MemberReader(body, Entity);
        return new BatchConfig
        {
            Owner = store.Owners.Find(Required(members.Text("owner"), "owner")) ?? throw ApiError.OwnerNotFound(),
            // evidence.md §9.1: version 1 also when nothing is said.
            Version = Choice<BatchVersion>(members, "version", BatchVersion.V1),
            HaltsOnError = members.Flag("haltOnError") ?? throw ApiError.InvalidField("haltOnError", Entity),
            Action = Choice<BatchAction>(members, "action"),
            AttributeWriteType = Choice<AttributeWriteType>(members, "attributeWriteType"),
            TagWriteType = Choice<BatchWriteMode>(members, "tagWriteType", BatchWriteMode.Replace),
            LabelWriteType = Choice<BatchWriteMode>(members, "securityLabelWriteType", BatchWriteMode.Replace),
            FileMergeMode = Choice<FileMergeMode>(members, "fileMergeMode", FileMergeMode.Merge),
            HashCollisionMode = Choice<HashCollisionMode>(members, "hashCollisionMode", HashCollisionMode.FavorIncoming),
        };
    }

    private static T Choice<T>(MemberReader members, string name, T? absent = null)
        where T : struct, Enum => members.Text(name) switch
        {
            null => absent ?? throw ApiError.InvalidField(name, Entity),
            var text when Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) => Enum.Parse<T>(text),
            _ => throw ApiError.Values(name, Entity, Enum.GetNames<T>()),
        };

    private static string Required(string? value, string name) =>
        string.IsNullOrEmpty(value) ? throw ApiError.InvalidField(name, Entity) : value;
}
