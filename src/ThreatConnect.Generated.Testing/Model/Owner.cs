namespace ThreatConnect.Testing.Model;

internal sealed record Owner(long Id, string Name, string Type)
{
    public bool IsShared => Type is "Community" or "Source";
}
