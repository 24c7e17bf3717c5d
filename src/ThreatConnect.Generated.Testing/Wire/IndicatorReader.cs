namespace ThreatConnect.Testing.Wire;

/// <summary>Reads the members of §6.2.</summary>
internal static class IndicatorReader
{
    public static ImmutableArray<string?> ReadKeys(MemberReader members, IndicatorType type) =>
        [.. type.Accept([.. type.KeyMembers.Select(members.Text)])];

    public static IndicatorChange ReadChange(MemberReader members, IndicatorType type, bool creates) => new()
    {
        Rating = InRange(members.Decimal("rating"), 5, "rating", type),
        Confidence = (int?)InRange(members.Integer("confidence"), 100, "confidence", type),
        IsActive = members.Flag("active"),
        IsActiveLocked = members.Flag("activeLocked"),
        // §6.2: on create only, and never for custom types.
        IsPrivate = creates && !type.IsCustom ? members.Flag("privateFlag") : null,
        ReportsFalsePositive = members.Flag("falsePositive") ?? false,
        Fields = FieldReader.Read(members, type, creates),
    };

    private static decimal? InRange(decimal? value, int maximum, string name, IndicatorType type) =>
        value is null || (value >= 0 && value <= maximum) ? value : throw Refusal.InvalidField(name, type.Entity);
}
