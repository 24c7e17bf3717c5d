using System.Text;

namespace ThreatConnect.Testing.Endpoints;

// The row 293 of evidence.md §8.17, by the rules of §7.21.
internal static class NotificationEndpoints
{
    private const string Entity = "notification";
    private const int LongestMessage = 64 * 1024;
    private const int LongestType = 50;

    private static readonly ImmutableArray<string> s_priorities = ["low", "medium", "high"];

    public static void Map(Router router) => router.Map("POST", "v2/notifications", async context =>
    {
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Entity);
        var notification = new SimulatedNotification(
            ReadMessage(members),
            ReadType(members),
            ReadPriority(members),
            ReadRecipients(members),
            members.Flag("isOrganization") ?? false,
            members.Integer("ownerId"));
        if (notification is { Recipients.Count: 0, IsOrganization: false, OwnerId: null })
        {
            throw ApiError.InvalidField("recipients", Entity);
        }

        if (notification.OwnerId is { } id && context.Store.Owners.All.All(owner => owner.Id != id))
        {
            throw ApiError.OwnerNotFound();
        }

        context.Store.Notifications.Add(notification);
        await Envelope.WriteStatusAsync(context).ConfigureAwait(false);
    });

    private static string ReadMessage(MemberReader members)
    {
        var message = members.RequiredText("message");
        return Encoding.UTF8.GetByteCount(message) <= LongestMessage ? message : throw ApiError.Length("message", Entity, LongestMessage);
    }

    // A longer type is truncated.
    private static string ReadType(MemberReader members)
    {
        var type = members.RequiredText("notificationType");
        return type.Equals("System", StringComparison.OrdinalIgnoreCase)
            ? throw ApiError.InvalidField("notificationType", Entity)
            : type[..Math.Min(type.Length, LongestType)];
    }

    private static string ReadPriority(MemberReader members)
    {
        var priority = members.RequiredText("priority");
        return s_priorities.Contains(priority, StringComparer.OrdinalIgnoreCase)
            ? priority
            : throw ApiError.Values("priority", Entity, s_priorities);
    }

    private static string[] ReadRecipients(MemberReader members) =>
        members.Text("recipients")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
