namespace ThreatConnect;

/// <summary>A place from which things can be listed, such as an owner, several owners, or a tag.</summary>
public abstract class ResourceList
{
    private readonly PageSender? _send;

    private protected ResourceList(PageSender? send) => _send = send;

    internal PageSender Send => _send ?? throw Fake.Unprepared();
}
