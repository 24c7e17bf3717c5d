namespace ThreatConnect.Quickstart.Loading;

// How often something was refused for one reason.
internal sealed record RefusalCount(string Type, DataPart Part, string Reason, int Count)
{
    // The reason with what was refused.
    public string Text => Part switch
    {
        DataPart.Attribute => $"an attribute: {Reason}",
        DataPart.Tag => $"a tag: {Reason}",
        DataPart.SecurityLabel => $"a security label: {Reason}",
        DataPart.Association => $"an association: {Reason}",
        _ => Reason,
    };
}
