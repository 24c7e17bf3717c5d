namespace ThreatConnect;

public partial class Indicators
{
    /// <summary>
    /// Creates the indicator with a value of any type. If an indicator with the same value exists, the platform updates it.
    /// </summary>
    /// <param name="value">The value, such as <see cref="IndicatorValue.TryDetect"/> tells; the values of each type convert to it.</param>
    /// <param name="properties">The properties of the indicator; <see langword="null"/> to set none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been created all the same.
    /// </param>
    /// <returns>The response, which converts to the created indicator.</returns>
    /// <exception cref="ArgumentException">
    /// The value is the default value, or of a type that only the instance knows and without its definition. No request was sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">
    /// The indicator was not created, or it is unknown whether it was created.
    /// </exception>
    /// <example>
    /// <code>
    /// if (IndicatorValue.TryDetect("12.13.14.15", out var value))
    /// {
    ///     CustomIndicator indicator = await org.Indicators.CreateAsync(value, new() { Rating = 3, Confidence = 80 });
    /// }
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Task<Response<CustomIndicator>> CreateAsync(
        IndicatorValue value, CustomIndicatorUpdate? properties = null, CancellationToken cancellationToken = default)
    {
        var type = OfTypeOf(value);
        return type.CreateAsync(type.ToCreate(value, properties), cancellationToken);
    }

    /// <summary>
    /// Creates the indicator with a value of any type, with tags, security labels, attributes and associations. The indicator is created
    /// first, and its parts are added then, several at once.
    /// </summary>
    /// <param name="value">The value, such as <see cref="IndicatorValue.TryDetect"/> tells; the values of each type convert to it.</param>
    /// <param name="parts">The parts to add.</param>
    /// <param name="properties">The properties of the indicator; <see langword="null"/> to set none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been created all the same; once it is known to be,
    /// cancellation ends the call with a <see cref="CreationCanceledException{T}"/>.
    /// </param>
    /// <returns>The response to the creation, which converts to the created indicator. It does not contain the parts.</returns>
    /// <exception cref="ArgumentException">
    /// The value is the default value, or of a type that only the instance knows and without its definition, or a part is not valid. No
    /// request was sent.
    /// </exception>
    /// <exception cref="CreationException{T}">
    /// The indicator was created, and some parts were not added. It has the indicator, and says what happened to each part.
    /// </exception>
    /// <exception cref="ThreatConnectException">
    /// The indicator was not created, or it is unknown whether it was created.
    /// </exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Task<Response<CustomIndicator>> CreateWithAsync(
        IndicatorValue value, ObjectParts parts, CustomIndicatorUpdate? properties = null, CancellationToken cancellationToken = default)
    {
        var type = OfTypeOf(value);
        return type.CreateWithAsync(type.ToCreate(value, properties), parts, cancellationToken);
    }

    /// <summary>
    /// Gets the indicator with a value of any type, or creates it if there is none. An existing indicator stays as it is.
    /// </summary>
    /// <param name="value">The value, such as <see cref="IndicatorValue.TryDetect"/> tells; the values of each type convert to it.</param>
    /// <param name="properties">The properties of a new indicator; <see langword="null"/> to set none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been created all the same.
    /// </param>
    /// <returns>The response, which converts to the indicator.</returns>
    /// <exception cref="ArgumentException">
    /// The value is the default value, or of a type that only the instance knows and without its definition. No request was sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">
    /// The indicator could not be read or was not created, or it is unknown whether it was created.
    /// </exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Task<Response<CustomIndicator>> GetOrCreateAsync(
        IndicatorValue value, CustomIndicatorUpdate? properties = null, CancellationToken cancellationToken = default)
    {
        var type = OfTypeOf(value);
        return type.GetOrCreateAsync(type.ToCreate(value, properties), cancellationToken);
    }

    /// <summary>Creates the indicator with a value of any type, or updates the indicator that has the value already.</summary>
    /// <param name="value">The value, such as <see cref="IndicatorValue.TryDetect"/> tells; the values of each type convert to it.</param>
    /// <param name="properties">The properties to set; <see langword="null"/> to set none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been created or updated all the same.
    /// </param>
    /// <returns>The response, which converts to the indicator.</returns>
    /// <exception cref="ArgumentException">
    /// The value is the default value, or of a type that only the instance knows and without its definition. No request was sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">
    /// The indicator was not created or updated, or it is unknown whether it was.
    /// </exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Task<Response<CustomIndicator>> CreateOrUpdateAsync(
        IndicatorValue value, CustomIndicatorUpdate? properties = null, CancellationToken cancellationToken = default)
    {
        var type = OfTypeOf(value);
        return type.CreateOrUpdateAsync(type.ToCreate(value, properties), cancellationToken);
    }

    private IndicatorsOfType OfTypeOf(IndicatorValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value.Summary, nameof(value));
        return value.InstanceType is { } type ? new(this, type) : OfType(value.Type);
    }
}
