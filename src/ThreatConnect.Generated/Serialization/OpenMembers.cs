using System.Text.Json;
using ThreatConnect.Reading;

namespace ThreatConnect.Serialization;

// How members are written whose names only the instance knows.
internal static class OpenMembers
{
    // The members as JSON; all of them are texts.
    public static Dictionary<string, JsonElement> ToJson(IDictionary<string, string> values) =>
        values.ToDictionary(member => WellFormed.Check(member.Key), member => JsonSerializer.SerializeToElement(WellFormed.Check(member.Value), Models.TypeOf<string>()), StringComparer.Ordinal);
}
