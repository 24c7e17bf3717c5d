namespace ThreatConnect;

/// <summary>
/// Represents an indicator of any type: the members that all indicators have. Each model of an indicator is one, also that of a custom
/// type, and so are the items of a mixed list.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
/// <example>
/// <code>
/// static bool IsSevere(IIndicator indicator) => indicator.Rating >= 4 &amp;&amp; indicator.Confidence >= 75;
///
/// Address address = await org.Indicators.Addresses["12.13.14.15"].GetAsync();
/// Console.WriteLine(IsSevere(address));
/// await foreach (Indicator indicator in org.Indicators.ListAsync())
/// {
///     Console.WriteLine($"{indicator.Summary}: {IsSevere(indicator)}");
/// }
/// </code>
/// </example>
public interface IIndicator
{
    /// <summary>Gets the id of the indicator.</summary>
    IndicatorId Id { get; }

    /// <summary>Gets the value. A file has those of its hashes that the response contains; several values are joined by " : ".</summary>
    string Summary { get; }

    /// <summary>Gets the type of the indicator; the default value if an item of a mixed list does not contain it.</summary>
    IndicatorType Type { get; }

    /// <summary>Gets the name of the owner, in whichever member the response contains it.</summary>
    string? OwnerName { get; }

    /// <summary>Gets the owner; in responses with a single item, and in lists with includes.</summary>
    Owner? Owner { get; }

    /// <summary>Gets the date and time when the indicator was added.</summary>
    DateTimeOffset? DateAdded { get; }

    /// <summary>Gets the date and time when the indicator was last modified.</summary>
    DateTimeOffset? LastModified { get; }

    /// <summary>Gets the threat rating, 0 to 5; <see langword="null"/> when it is not set.</summary>
    decimal? Rating { get; }

    /// <summary>Gets the confidence in the rating, 0 to 100; <see langword="null"/> when it is not set.</summary>
    int? Confidence { get; }

    /// <summary>Gets the ThreatAssess score, 0 to 1000.</summary>
    int? ThreatAssessScore { get; }

    /// <summary>Gets a value indicating whether the indicator is active; with <c>Include.Additional</c>.</summary>
    bool? Active { get; }

    /// <summary>Gets the address of the indicator in the user interface.</summary>
    string? WebLink { get; }

    /// <summary>Gets the value of the default description attribute.</summary>
    string? Description { get; }

    /// <summary>Gets the value of the default source attribute.</summary>
    string? Source { get; }

    /// <summary>Gets the attributes; with <c>Include.Attributes</c>. Empty if the response does not contain them.</summary>
    IReadOnlyList<AttributeEntity> Attributes { get; }

    /// <summary>Gets the tags; with <c>Include.Tags</c>. Empty if the response does not contain them.</summary>
    IReadOnlyList<Tag> Tags { get; }

    /// <summary>Gets the security labels; with <c>Include.Labels</c>. Empty if the response does not contain them.</summary>
    IReadOnlyList<SecurityLabel> SecurityLabels { get; }
}
