namespace ThreatConnect;

/// <summary>Names a group or an indicator.</summary>
public abstract class BatchReference
{
    private protected BatchReference()
    {
    }
}
