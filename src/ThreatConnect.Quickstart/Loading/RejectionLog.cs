using System.Collections.Concurrent;

namespace ThreatConnect.Quickstart.Loading;

// What was rejected so far.
internal sealed class RejectionLog
{
    private readonly ConcurrentQueue<Rejection> _rejections = [];

    public IReadOnlyList<Rejection> All => [.. _rejections];

    public void Add(Entry entry, DataPart part, string reason) => Add(entry, part, reason, entry.Location);

    public void Add(Entry entry, DataPart part, string reason, string location) =>
        _rejections.Enqueue(new Rejection(entry.Loader.Type, part, reason, location));

    // An object that was rejected with all its lines, and so with all its parts.
    public void AddObject(Entry entry, params IReadOnlyList<string> reasons)
    {
        entry.IsRejected = true;
        foreach (var (location, reason) in entry.Locations.SelectMany(location => reasons.Select(reason => (location, reason))))
        {
            Add(entry, DataPart.Object, reason, location);
        }

        foreach (var part in DataParts.OfObjects.SelectMany(part => Enumerable.Repeat(part, entry[part].Count)))
        {
            Add(entry, part, RejectionReason.OfObject(entry.Loader.Type));
        }
    }
}

// Tells a reason without the value that was rejected, so that reasons can be counted.
internal static class RejectionReason
{
    private const string AfterValue = "cannot be sent: ";
    private const string BeforeLength = ", and this has ";

    // The reason of the parts of an object that was rejected.
    public static string OfObject(string type) => $"the {type} was rejected";

    public static string Of(ThreatConnectApiException exception) => $"the server says: {exception.ServerMessage ?? exception.Message}";

    public static string Of(BatchOutcome outcome) =>
        outcome.WasSent ? $"the server says: {outcome.Reason}" : Of(outcome.Reason ?? $"{outcome.State}", member: null);

    // The parameter of AddAsync says nothing about a file; its message says what is added.
    public static string Of(ArgumentException exception) =>
        Of(exception.Message, exception.ParamName is "key" ? null : exception.ParamName);

    // The client names the member first, then the value or its length, then the reason.
    private static string Of(string text, string? member)
    {
        var message = text.Split(" (Parameter ")[0].Split(BeforeLength)[0].TrimEnd('.');
        var start = message.IndexOf(AfterValue, StringComparison.Ordinal);
        var reason = start < 0 ? message : message[(start + AfterValue.Length)..];
        return member is not null && !reason.StartsWith(member, StringComparison.Ordinal) ? $"{member}: {reason}" : reason;
    }
}
