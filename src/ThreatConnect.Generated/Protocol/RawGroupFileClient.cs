using System.Globalization;
using ThreatConnect.Values;

namespace ThreatConnect.Protocol;

// The path has the id of a group or its external id.
internal sealed partial class RawGroupFileClient
{
    public static RawGroupFileClient OfId(IRawTransport transport, string groupType, long groupId)
    {
        transport.EnsureConnected();
        return groupId >= 1
            ? new RawGroupFileClient(transport, groupType, groupId.ToString(CultureInfo.InvariantCulture))
            : throw new ArgumentOutOfRangeException(nameof(groupId), groupId, $"{nameof(groupId)} is at least 1.");
    }

    public static RawGroupFileClient OfXid(IRawTransport transport, string groupType, string xid)
    {
        PathSegment.Encode(nameof(xid), xid);
        return xid.All(char.IsAsciiDigit)
            ? throw new ArgumentException(
                $"\"{Excerpt.Of(xid)}\" cannot be sent as an xid: the platform would take it for an id.", nameof(xid))
            : new RawGroupFileClient(transport, groupType, xid);
    }
}
