using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// What a server or the connection to it does wrong, and what each kind of operation makes of it.
internal sealed record Fault(string Name, Func<FaultContext, Transmission> Play, Expectations Expected)
{
    // The status of the response, for expected errors of the server.
    public int Status { get; init; } = 200;

    // Whether the platform carries out the request before the fault.
    public bool IsCarriedOut { get; init; }

    // Ends the connection before a request is read.
    public Ending? OnConnect { get; init; }

    // Whether the server responds as soon as it has the headers of the request.
    public bool IsEarly { get; init; }

    // What is measured with a signature only.
    public bool NeedsSignature { get; init; }

    public override string ToString() => Name;
}

// What a fault knows: the request, the right response to it (or a success without data, if it is not carried out), the platform, and the
// credentials of all attempts of the request so far.
internal sealed record FaultContext(
    SentRequest Request, ServerResponse Right, Func<SentRequest, ServerResponse> Platform, IReadOnlyList<string> Credentials);

// Faults of one sort.
internal sealed record FaultGroup(string Name, string Text, IReadOnlyList<Fault> Faults);
