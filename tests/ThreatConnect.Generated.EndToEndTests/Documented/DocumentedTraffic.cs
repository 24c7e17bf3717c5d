using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThreatConnect.Testing;
using ThreatConnect.Tests.Support.Validation;

namespace ThreatConnect.EndToEndTests.Documented;

// Holds to the document what a client and a simulator say to each other, in the forms in which the simulator responds.
internal sealed class DocumentedTraffic(Func<ResponseForms> forms)
{
    private readonly DocumentLog _log = new();
    private readonly ConcurrentDictionary<(ResponseForms Form, string Member), byte> _wider = new();

    // The operations that succeeded so far.
    public IReadOnlyCollection<string> Operations => _log.Operations;

    // The members that had a form that the document does not have.
    public IEnumerable<(ResponseForms Form, string Member)> Wider => _wider.Keys;

    private ResponseForms Forms => forms();

    public DelegatingHandler NewHandler() => new Handler(this);

    public void ShouldBeDocumented() => string.Join('\n', _log.Violations).Should().BeEmpty("the document says what goes over the wire");

    private sealed class Handler(DocumentedTraffic traffic) : ValidatingHandler(traffic._log)
    {
        protected override byte[] ToDocumentedForm(JsonObject media, byte[] body)
        {
            if (traffic.Forms is not (var forms and not ResponseForms.Usual))
            {
                return body;
            }

            var schema = new SchemaView(DocumentValidator.Instance.Document, media["schema"]!);
            var form = new DocumentedForm(forms, (form, member) => traffic._wider[(form, member)] = 1);
            return JsonSerializer.SerializeToUtf8Bytes(form.Of(JsonNode.Parse(body), schema));
        }
    }
}
