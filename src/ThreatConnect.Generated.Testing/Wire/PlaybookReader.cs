using System.Runtime.InteropServices;

namespace ThreatConnect.Testing.Wire;

// Reads a playbook from a .pbx file. Its format is not documented: the members have the names of those in responses.
internal static class PlaybookReader
{
    private const string Entity = "playbook";

    public static Playbook Read(byte[] bytes, string groupXid)
    {
        using var document = Parse(bytes);
        var members = new MemberReader(document.RootElement, Entity);
        return new Playbook
        {
            GroupXid = groupXid,
            Name = members.RequiredName(),
            Description = members.Text("description"),
            TriggerType = members.Text("triggerType"),
            Labels = [.. ReadLabels(members)],
            Version = 1,
            Content = ImmutableCollectionsMarshal.AsImmutableArray(bytes),
        };
    }

    private static JsonDocument Parse(byte[] bytes)
    {
        try
        {
            var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind is JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
        }
        catch (JsonException)
        {
            // The error below is the same as for JSON that is not an object.
        }

        throw ApiError.NotProperlyFormed();
    }

    private static IEnumerable<string> ReadLabels(MemberReader members) => (members.Elements("labels") ?? []).Select(label =>
        label.ValueKind is JsonValueKind.String ? members.StringOf(label, "labels") : throw ApiError.InvalidField("labels", Entity));
}
