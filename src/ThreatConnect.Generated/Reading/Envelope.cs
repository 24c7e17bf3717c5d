namespace ThreatConnect.Reading;

/// <summary>What an answer says around its objects.</summary>
/// <param name="Status">The platform's own status; null when the answer has none.</param>
/// <param name="Message">The platform's message, or the description that batch answers have in its place.</param>
/// <param name="Total">How many items match in all; only on a first page.</param>
internal readonly record struct Envelope(string? Status, string? Message, int? Total)
{
    /// <summary>Anything but this one word is a failure, whatever the status code says.</summary>
    public bool IsSuccess => Status == "Success";
}
