namespace ThreatConnect.Testing.Assertions;

// Compares the body that an expectation states with that of a request.
internal static class BodyDifferences
{
    public static IEnumerable<string> Of(string expected, SimulatedRequest request)
    {
        if (request.IsBodyTruncated)
        {
            return [$"body: expected {Show(expected)}, was longer than the log keeps (SimulatorOptions.RequestBodyLogSize); it begins {Show(Start(request.BodyText))}"];
        }

        if (JsonDifferences.TryParse(expected) is not { } json)
        {
            return expected == request.BodyText ? [] : [$"body: expected {Show(expected)}, was {Show(request.BodyText)}"];
        }

        return JsonDifferences.TryParse(request.BodyText) is { } actual
            ? JsonDifferences.Between(json, actual).Select(difference => "body " + difference)
            : [$"body: expected JSON, was {Show(request.BodyText)}"];
    }

    private static string Start(string text) => text.Length > 100 ? text[..100] : text;

    private static string Show(string text) => text.Length == 0 ? "nothing" : $"\"{text}\"";
}
