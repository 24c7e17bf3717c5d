using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing.Assertions;

// The fields that an expectation states, in the form in which the server holds them.
internal static class StatedFields
{
    public static Dictionary<string, object?> Read(SimulatedItem expected, ItemType type)
    {
        IReadOnlyList<string> keyMembers = (type as IndicatorType)?.KeyMembers ?? [];
        SeedFields.Check(expected.Fields.Keys, expected.Type, [.. keyMembers, .. type.Fields.Select(field => field.Name)]);
        var body = new SeedBody(type.Entity, expected.Fields);
        return type.Fields
            .Where(field => expected.Fields.ContainsKey(field.Name))
            .ToDictionary(field => field.Name, field => body.Read(members => FieldReader.ValueOf(members, field), [field.Name]), StringComparer.Ordinal);
    }
}
