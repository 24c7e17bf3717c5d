using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents a source of lists, such as an owner, several owners, or a tag.</summary>
public abstract class ResourceList
{
    private protected ResourceList(PageSender send) => Send = send;

    internal PageSender Send { get; }
}
