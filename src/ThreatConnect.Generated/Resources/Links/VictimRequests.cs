using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>Makes links to victims of what the raw clients can ask for.</summary>
internal static class VictimRequests
{
    public static Linked<Victim, VictimId> LinkedOf(IRawVictimPivot raw) =>
        new(new LinkedRequests<VictimId>(raw.ListVictimsAsync, (id, token) => raw.GetVictimAsync(id.Value, token)), ItemReader<Victim>.OfModel, "victim");

    public static Links<Victim, VictimId> LinksOf(IRawVictims raw) => new(
        new LinkRequests<VictimId>(
            raw.ListVictimsAsync,
            (id, token) => raw.GetVictimAsync(id.Value, token),
            (id, token) => raw.AddVictimAsync(id.Value, token),
            (id, token) => raw.DeleteVictimAsync(id.Value, token)),
        ItemReader<Victim>.OfModel,
        "victim");
}
