using System.Runtime.InteropServices;

namespace ThreatConnect.Testing.Wire;

// Reads what a .pbx file says of its playbook. Its form is not documented: these members are called as in answers.
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
            // Answered below, like JSON that is no object.
        }

        throw ApiError.NotProperlyFormed();
    }

    private static IEnumerable<string> ReadLabels(MemberReader members) => (members.Elements("labels") ?? []).Select(label =>
        label.ValueKind is JsonValueKind.String ? members.StringOf(label, "labels") : throw ApiError.InvalidField("labels", Entity));
}
