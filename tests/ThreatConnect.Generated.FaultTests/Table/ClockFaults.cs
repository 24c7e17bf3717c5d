using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// The clocks of client and server differ (evidence.md §1.2: five minutes are tolerated). Nothing is carried out, so everything is signed
// again and repeated once that can be sent again.
internal static class ClockFaults
{
    public static FaultGroup Group { get; } = new(
        "The clock",
        "The clock of the server differs from that of the client, so that it refuses the signature.",
        [
            Skewed("The clock of the server is an hour ahead", 403, TimeSpan.FromHours(1), Corrected()),
            Skewed("The clock of the server is a day behind", 401, TimeSpan.FromDays(-1), Corrected()),
            Skewed("The clock of the server differs, and it does not say by how much", 403, ahead: null, Rules.Refused()),
        ]);

    private static Fault Skewed(string name, int status, TimeSpan? ahead, Expectations expected) => new(
        name,
        _ =>
        {
            var response = ServerResponse.Failure(status, "Timestamp out of acceptable time range");
            return Transmission.Of(ahead is { } time
                ? response.WithHeader("Date", (DateTimeOffset.UtcNow + time).ToString("R", CultureInfo.InvariantCulture))
                : response);
        },
        expected)
    {
        Status = status,
        NeedsSignature = true,
    };

    private static Expectations Corrected() => Rules.Refused()
        .With(Kinds.All, "right 2", "server 2")
        .With(Kinds.BatchDetail, "right 2", "right 2")
        .With(Kinds.UploadOnce, "server", "server");
}
