namespace ThreatConnect.Quickstart.Loading;

// Something that the limits of the API do not let in.
// Type: the type of the object.
// Part: what of the object was left out.
// Reason: why, without the value.
// Location: file and line.
internal sealed record Rejection(string Type, DataPart Part, string Reason, string Location);

// How often something was rejected for one reason.
internal sealed record RejectionCount(string Type, DataPart Part, string Reason, int Count)
{
    // The reason with what was rejected.
    public string Text => Part switch
    {
        DataPart.Attribute => $"an attribute: {Reason}",
        DataPart.Tag => $"a tag: {Reason}",
        DataPart.SecurityLabel => $"a security label: {Reason}",
        DataPart.Association => $"an association: {Reason}",
        _ => Reason,
    };
}
