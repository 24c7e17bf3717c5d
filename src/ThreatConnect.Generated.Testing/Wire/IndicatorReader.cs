namespace ThreatConnect.Testing.Wire;

// Reads the members of indicators (evidence.md §6.2).
internal static class IndicatorReader
{
    public static ImmutableArray<string?> ReadKeys(MemberReader members, IndicatorType type) =>
        [.. type.Accept([.. type.KeyMembers.Select(name => ReadKey(members, type, name))])];

    public static IndicatorChange ReadChange(MemberReader members, IndicatorType type, bool creates) => new()
    {
        Rating = InRange(members.Decimal("rating"), 5, "rating", type),
        Confidence = (int?)InRange(members.Integer("confidence"), 100, "confidence", type),
        IsActive = members.Flag("active"),
        IsActiveLocked = members.Flag("activeLocked"),
        // evidence.md §6.2: on create only, and never for custom types.
        IsPrivate = creates && !type.IsCustom ? members.Flag("privateFlag") : null,
        ReportsFalsePositive = members.Flag("falsePositive") ?? false,
        Fields = FieldReader.Read(members, type, creates),
    };

    // evidence.md §6.1: all key members are required, but only one hash of a file. A single space is a value (§6.4).
    private static string? ReadKey(MemberReader members, IndicatorType type, string name) => members.Text(name) switch
    {
        null or "" when type.AnyKeyNames => null,
        null or "" => throw ApiError.InvalidField(name, type.Entity),
        var value => value,
    };

    private static decimal? InRange(decimal? value, int maximum, string name, IndicatorType type) =>
        value is null || (value >= 0 && value <= maximum) ? value : throw ApiError.InvalidField(name, type.Entity);
}
