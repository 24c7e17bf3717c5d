// What a user of the stand-ins writes.
#nullable enable
#pragma warning disable CS1591 // A program has no documentation.

using System.Linq;
using ThreatConnect;
using ThreatConnect.Custom;

public static class Program
{
    public static string Address()
    {
        var indicators = new Indicators();
        return indicators.VoodooDolls["Zombie"].Value;
    }

    public static string SeveralKeys() => new Indicators().Badges["a1", "Staff"].Value;

    public static string Create()
    {
        var request = BadgeCollection.ResourceType.Write!(new BadgeCreate { BadgeText = "a1", AccessLevel = "Staff", Rating = 3 });
        return string.Join(", ", request.Values.Select(value => $"{value.Key}={value.Value}")) + ", rating " + request.Rating;
    }

    public static string? Read() => VoodooDollCollection.ResourceType.Read!(new CustomIndicator { Values = { ["Doll Name"] = "Zombie" } }).DollName;

    public static string? ResourceList() => new IndicatorQueries().VoodooDolls.Parts[1].ToString();

    public static string Type() => IndicatorType.Badge.Name;

    public static string Option() => BadgeAccessLevelOptions.StaffGuests;

    public static string? Reference()
    {
        BatchIndicatorReference reference = new BadgeValue("a1", "Staff");
        return reference.ToString();
    }

    public static string Attribute() => $"{AttributeTypes.Severity.Name}, {AttributeTypes.Severity.MaximumLength}: {string.Join(", ", AttributeTypes.Severity.AllowedValues)}";

    public static string Association() => $"{AssociationTypes.HostToBadge}, {FileActionTypes.Encrypt.Branch}";

    public static string WrongValue()
    {
        try
        {
            return new VoodooDollCreate { DollName = "" }.DollName;
        }
        catch (System.ArgumentException exception)
        {
            return exception.ParamName!;
        }
    }
}
