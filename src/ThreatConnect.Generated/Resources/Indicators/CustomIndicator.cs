using System.Text.Json;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

public partial class CustomIndicator : IIndicator
{
    // Names the type and the labels; null if the indicator was not read as one of a type.
    private ResourceType? _resourceType;

    IndicatorType IIndicator.Type => Type ?? (_resourceType is null ? default : new IndicatorType(_resourceType.Name));

    // Without a definition of the type, the values are in the order of the response.
    string IIndicator.Summary => Summary
        ?? (_resourceType is { Keys.Count: > 0 } type
            ? type.Summary.Of(ValueOf)
            : IndicatorSummary.JoinGiven([.. Values.Where(static value => value.Value.ValueKind == JsonValueKind.String)
                .Select(static value => value.Value.GetString())]));

    /// <summary>Gets the value under a label of the type, such as <c>Doll Name</c>.</summary>
    /// <param name="label">The label, as the instance defines it.</param>
    /// <returns>The value; <see langword="null"/> if the response does not contain it.</returns>
    public string? ValueOf(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Values.TryGetValue(label, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
    }

    /// <summary>
    /// Returns a request that creates an indicator with the same values, without its id, owner, tags, attributes and security labels.
    /// </summary>
    /// <returns>The request.</returns>
    public CustomIndicatorCreate ToCreate()
    {
        var create = new CustomIndicatorCreate { Rating = Rating, Confidence = Confidence, Active = Active, ActiveLocked = ActiveLocked };
        foreach (var (label, value) in Values)
        {
            // Without a definition of the type, its values are the texts that have no property.
            var isValue = _resourceType is { Keys.Count: > 0 } type
                ? type.Keys.Any(key => key.Name == label)
                : value.ValueKind == JsonValueKind.String;
            if (isValue)
            {
                create.Values[label] = value.ToString();
            }
        }

        return create;
    }

    // Returns the same indicator.
    internal CustomIndicator DescribedBy(ResourceType type)
    {
        _resourceType = type;
        return this;
    }

    partial void CopyFrom(CustomIndicator source) => _resourceType = source._resourceType;
}
