namespace ThreatConnect.Testing.Model;

// What a request sets of a security label; what it does not name stays.
internal sealed record SecurityLabelChange(string? Name, string? Description, string? Color)
{
    public void ApplyTo(SecurityLabel label)
    {
        label.Name = Name ?? label.Name;
        label.Description = Description ?? label.Description;
        label.Color = Color ?? label.Color;
    }
}
