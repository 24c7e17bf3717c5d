namespace ThreatConnect.Quickstart.Loading;

/// <summary>How often something was refused for one reason.</summary>
internal sealed record RefusalCount(string Type, DataPart Part, string Reason, int Count)
{
    /// <summary>The reason with what was refused.</summary>
    public string Text => Part switch
    {
        DataPart.Attribute => $"an attribute: {Reason}",
        DataPart.Tag => $"a tag: {Reason}",
        DataPart.SecurityLabel => $"a security label: {Reason}",
        DataPart.Association => $"an association: {Reason}",
        _ => Reason,
    };
}
