using System.Text.Json;

namespace ThreatConnect;

public partial class CustomIndicator
{
    /// <summary>Gets the value under a label of the type, such as <c>Doll Name</c>.</summary>
    /// <param name="label">The label, as the instance defines it.</param>
    /// <returns>The value; <see langword="null"/> if the response does not contain it.</returns>
    public string? ValueOf(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Values.TryGetValue(label, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
    }
}
