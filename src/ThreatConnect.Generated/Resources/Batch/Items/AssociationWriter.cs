using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Resources.Batch.Items;

internal static class AssociationWriter
{
    public static void Write(Utf8JsonWriter json, BatchAssociation association, XidResolver xids)
    {
        json.WriteStartObject();
        WriteReference(json, association.From, xids, "ref_1"u8, "id_1"u8, "type_1"u8);
        WriteReference(json, association.To, xids, "ref_2"u8, "id_2"u8, "type_2"u8);
        JsonMembers.Write(
            json,
            "associationType"u8,
            association.AssociationType is { } type ? MemberWriter.Required(type.Name, "the type of an association") : null);
    }

    private static void WriteReference(
        Utf8JsonWriter json,
        BatchReference reference,
        XidResolver xids,
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> id,
        ReadOnlySpan<byte> type)
    {
        switch (reference)
        {
            case BatchGroupReference { Id: { } number }:
                json.WriteNumber(id, number.Value);
                break;
            case BatchGroupReference group:
                JsonMembers.Write(json, key, MemberWriter.Required(xids.Of(group), "the xid of an associated group"));
                break;
            case BatchIndicatorReference { Id: { } number } indicator:
                json.WriteNumber(id, number.Value);
                JsonMembers.Write(json, type, MemberWriter.Required(indicator.Type.ToString(), "the type of an associated indicator"));
                break;
            case BatchIndicatorReference indicator:
                JsonMembers.Write(json, key, indicator.Summary);
                JsonMembers.Write(json, type, indicator.Type.ToString());
                break;
            default:
                throw new ArgumentException("The association cannot be sent: it refers to neither a group nor an indicator.");
        }
    }
}
