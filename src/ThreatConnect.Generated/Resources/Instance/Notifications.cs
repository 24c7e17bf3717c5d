using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the notifications, which are messages to users of the platform. API users do not receive notifications.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/notifications/notifications.html"/>
public class Notifications
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="Notifications"/> class for mocking.</summary>
    protected Notifications()
        : this(Mocking.Context)
    {
    }

    internal Notifications(ApiContext context) => _context = context;

    /// <summary>Sends a notification. Sending the same notification twice creates two.</summary>
    /// <param name="notification">The notification and its recipients.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The notification may have been sent all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The notification has no recipients.</exception>
    /// <exception cref="ThreatConnectException">The notification was not sent, or it is unknown whether it was sent.</exception>
    /// <example>
    /// <code>
    /// await tc.Notifications.SendAsync(new()
    /// {
    ///     Message = "The import is complete.",
    ///     NotificationType = "Import",
    ///     Priority = "low",
    ///     IsOrganization = true,
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/notifications/notifications.html"/>
    public virtual async Task<Response> SendAsync(NotificationCreate notification, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(
            await _context.Notifications.CreateNotificationAsync(RawBody.Of(notification), cancellationToken).ConfigureAwait(false));
}
