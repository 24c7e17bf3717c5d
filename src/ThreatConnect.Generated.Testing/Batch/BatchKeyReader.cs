namespace ThreatConnect.Testing.Batch;

// Reads which indicator is meant (evidence.md §9.3): by its own members, or by a summary.
internal static class BatchKeyReader
{
    public static ImmutableArray<string?> Read(JsonElement body, IndicatorType type, BatchVersion version)
    {
        var members = new MemberReader(body, type.Entity);
        // evidence.md §9.3: version 1 has the summary alone, and in version 2 the type's own members win over it.
        if (version is BatchVersion.V2 && type.KeyMembers.Any(name => members.Find(name) is not null))
        {
            return IndicatorReader.ReadKeys(members, type);
        }

        if (version is BatchVersion.V2 && members.Find("value1") is not null)
        {
            return IndicatorSummary.Accept(
                type,
                [.. type.KeyMembers.Select((_, index) => members.Text(string.Create(CultureInfo.InvariantCulture, $"value{index + 1}")))]);
        }

        return IndicatorSummary.Parse(type, BatchElements.Required(members.Text("summary"), "summary", type.Entity));
    }
}
