using System.Text.Json;

namespace ThreatConnect;

public partial class CustomIndicator
{
    /// <summary>The value under a label of the type, such as <c>Doll Name</c>.</summary>
    /// <param name="label">The label, as the instance gave it.</param>
    /// <returns>The value; null when the answer has none.</returns>
    public string? ValueOf(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Values.TryGetValue(label, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
    }
}
