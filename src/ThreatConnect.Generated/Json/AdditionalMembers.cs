using System.Collections.ObjectModel;
using System.Text.Json;

namespace ThreatConnect.Json;

// The members of a response that its model has no property for.
internal sealed class AdditionalMembers() : Dictionary<string, JsonElement>(StringComparer.Ordinal)
{
    private static readonly IReadOnlyDictionary<string, JsonElement> s_none = ReadOnlyDictionary<string, JsonElement>.Empty;

    public static IReadOnlyDictionary<string, JsonElement> OrNone(AdditionalMembers? members) => members ?? s_none;

    // The members of an object that are not among the known ones.
    public static AdditionalMembers? Of(JsonElement element, params ReadOnlySpan<string> known)
    {
        AdditionalMembers? members = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            return members;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name))
            {
                members ??= [];
                members[member.Name] = member.Value.Clone();
            }
        }

        return members;
    }

    public static AdditionalMembers? From(IReadOnlyDictionary<string, JsonElement> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (members.Count == 0)
        {
            return null;
        }

        var copy = new AdditionalMembers();
        foreach (var (name, value) in members)
        {
            copy.Add(name, value);
        }

        return copy;
    }
}
