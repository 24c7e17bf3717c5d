namespace ThreatConnect.Testing;

/// <summary>Represents a notification that was sent to users.</summary>
/// <param name="Message">The text, in Markdown.</param>
/// <param name="NotificationType">The type, of at most 50 characters.</param>
/// <param name="Priority">The priority as it was sent: <c>low</c>, <c>medium</c> or <c>high</c>.</param>
/// <param name="Recipients">The user names of the recipients; empty if the recipient is an owner or the organization.</param>
/// <param name="IsOrganization">Whether the recipients are the users of the API user's organization.</param>
/// <param name="OwnerId">The ID of the owner whose members are the recipients, if any.</param>
public sealed record SimulatedNotification(
    string Message,
    string NotificationType,
    string Priority,
    IReadOnlyList<string> Recipients,
    bool IsOrganization,
    long? OwnerId);
