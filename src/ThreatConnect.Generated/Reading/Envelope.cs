namespace ThreatConnect.Reading;

// What an answer says around its objects.
// Status: the platform's own status; null when the answer has none.
// Message: the platform's message, or the description that batch answers have in its place.
// Total: how many items match in all; only on a first page.
internal readonly record struct Envelope(string? Status, string? Message, int? Total)
{
    // Anything but this one word is a failure, whatever the status code says.
    public bool IsSuccess => Status == "Success";
}
