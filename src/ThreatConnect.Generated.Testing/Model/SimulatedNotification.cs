namespace ThreatConnect.Testing;

/// <summary>A notification that was sent to users.</summary>
/// <param name="Message">The text, in Markdown.</param>
/// <param name="NotificationType">Its type, of at most 50 characters.</param>
/// <param name="Priority"><c>low</c>, <c>medium</c> or <c>high</c>, as it was sent.</param>
/// <param name="Recipients">The names of the users that it was sent to; empty when it went to an owner or to the organization.</param>
/// <param name="IsOrganization">Whether it went to the users of the API user's organization.</param>
/// <param name="OwnerId">The owner whose members it went to, if any.</param>
public sealed record SimulatedNotification(
    string Message,
    string NotificationType,
    string Priority,
    IReadOnlyList<string> Recipients,
    bool IsOrganization,
    long? OwnerId);
