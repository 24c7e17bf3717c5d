using System.ComponentModel;
using System.Runtime.CompilerServices;
using ThreatConnect.Values;

namespace ThreatConnect.Resources;

/// <summary>Represents a request that creates an indicator of a custom type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CustomTypeCreate : IIndicatorCreate
{
    private readonly ResourceType _type;
    private readonly string?[] _values;

    /// <summary>Initializes a new instance of the <see cref="CustomTypeCreate"/> class.</summary>
    /// <param name="resourceType">The resource type of the indicator.</param>
    protected CustomTypeCreate(ResourceType resourceType)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        _type = resourceType;
        _values = new string?[resourceType.Keys.Count];
    }

    /// <summary>Gets or sets the threat rating, 0 to 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or greater than 5.</exception>
    public decimal? Rating { get; init => field = Check.Range(value, 0, 5, NameOf(nameof(Rating))); }

    /// <summary>Gets or sets the confidence in the rating, 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or greater than 100.</exception>
    public int? Confidence { get; init => field = Check.Range(value, 0, 100, NameOf(nameof(Confidence))); }

    /// <summary>Gets or sets a value indicating whether the indicator is active.</summary>
    public bool? Active { get; init; }

    /// <summary>Gets or sets a value indicating whether the platform must leave <see cref="Active"/> unchanged.</summary>
    public bool? ActiveLocked { get; init; }

    ResourceType IIndicatorCreate.ResourceType => _type;

    string IIndicatorCreate.Summary => IndicatorSummary.Join(_values);

    /// <summary>Returns a value by its position among the labels of the type.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The value.</returns>
    protected string ValueOf(int index) => _values[index]!;

    /// <summary>Sets a value by its position among the labels of the type, in the form of the platform.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <param name="value">The value.</param>
    /// <param name="member">The name of the property, for the message.</param>
    /// <exception cref="ArgumentException">The value is not valid; the message says why.</exception>
    protected void SetValue(int index, string value, [CallerMemberName] string member = "") =>
        _values[index] = _type.Keys[index].Form.Normalize(value, NameOf(member));

    internal CustomIndicatorCreate ToRequest()
    {
        var request = new CustomIndicatorCreate
        {
            Rating = Rating,
            Confidence = Confidence,
            Active = Active,
            ActiveLocked = ActiveLocked,
        };
        foreach (var (key, value) in _type.Keys.Zip(_values))
        {
            request.Values[key.Name] = value!;
        }

        return request;
    }

    private string NameOf(string member) => $"{GetType().Name}.{member}";
}
