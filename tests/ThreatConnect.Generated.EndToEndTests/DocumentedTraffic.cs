using System.Collections.Concurrent;
using ThreatConnect.Testing;
using ThreatConnect.Tests.Support.Validation;

namespace ThreatConnect.EndToEndTests;

// What clients and simulators of this suite said to each other.
internal static class DocumentedTraffic
{
    private static readonly ConcurrentDictionary<string, byte> s_operations = new();

    // The operations that succeeded so far.
    public static IEnumerable<string> Operations => s_operations.Keys;

    // Fails where the document does not allow what was said. Of the other forms of responses it has those that are known of the members that
    // have them; a simulator has them everywhere.
    public static void Add(DocumentLog log, ResponseForms forms)
    {
        foreach (var operation in log.Operations)
        {
            s_operations[operation] = 0;
        }

        if (forms == ResponseForms.Usual)
        {
            log.Violations.Should().BeEmpty("the document says what goes over the wire");
        }
    }
}
