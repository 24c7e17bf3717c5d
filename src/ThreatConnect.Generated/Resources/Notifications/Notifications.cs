using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>Messages to users of the platform. Users of the API get none.</summary>
public class Notifications
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Notifications()
    {
    }

    internal Notifications(ApiContext context) => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>Sends a message. To send the same twice makes two.</summary>
    /// <param name="notification">The message, and to whom it goes.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been sent all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">It goes to nobody.</exception>
    /// <exception cref="ThreatConnectException">It was not sent, or whether it was is unknown.</exception>
    public virtual async Task<Response> SendAsync(NotificationCreate notification, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Context.Notifications.CreateNotificationAsync(RawBody.Of(notification), cancellationToken).ConfigureAwait(false));
}
