using System.Buffers;
using System.Net;
using ThreatConnect.Diagnostics;
using ThreatConnect.Json;

namespace ThreatConnect.Protocol;

// Most of what a program takes for its first response is the compilation of what reads it. That is done while the request is under way: a
// specimen is read, by the code that all models share.
internal static class FirstResponse
{
    private static int s_isExpected;

    private static ReadOnlySpan<byte> Specimen =>
        """{"status":"Success","data":{"specimen":{"id":1,"name":"-","dateAdded":"2017-07-13T17:50:17Z"}}}"""u8;

    // Called whenever a request is under way.
    public static void Expect(RawExchange exchange)
    {
        if (s_isExpected == 0 && Interlocked.Exchange(ref s_isExpected, 1) == 0)
        {
            Instruments.Create();
            ReadSpecimen(exchange);
        }
    }

    // Returns what it read, for tests.
    internal static object ReadSpecimen(RawExchange exchange)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Specimen.Length);
        Specimen.CopyTo(rented);
        using var message = new HttpResponseMessage(HttpStatusCode.OK);
        var response = new RawResponse(exchange, message, DateTimeOffset.UnixEpoch, rented, Specimen.Length);
        return ResponseReader.ReadSingle(response, new SpecimenReader(), "specimen").Value;
    }

    private sealed class SpecimenReader : ItemReader<object>
    {
        private static readonly MemberNames s_members = new("id", "name", "dateAdded");

        public override object Read(ref JsonScanner json)
        {
            (long? id, string? name, DateTimeOffset? dateAdded) = (null, null, null);
            for (var member = json.FirstMember(s_members); member >= 0; member = json.NextMember(s_members, member))
            {
                switch (member)
                {
                    case 0: id = json.Int64(); break;
                    case 1: name = json.Text(); break;
                    case 2: dateAdded = json.Date(); break;
                    default: json.Skip(); break;
                }
            }

            return (id, name, dateAdded);
        }
    }
}
