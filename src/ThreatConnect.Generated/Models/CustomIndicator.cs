using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect;

public partial class CustomIndicator : IJsonOnDeserialized
{
    /// <summary>The value under a label of the type, such as <c>Doll Name</c>.</summary>
    /// <param name="label">The label, as the instance gave it.</param>
    /// <returns>The value; null when the answer has none.</returns>
    public string? ValueOf(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Values.TryGetValue(label, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
    }

    // A text of broken bytes is not found before it is asked for, and then it would be too late to say that the answer cannot be used.
    void IJsonOnDeserialized.OnDeserialized()
    {
        foreach (var value in Values.Values)
        {
            value.ToString();
        }
    }
}
