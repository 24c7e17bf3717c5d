using System.Collections;
using System.Text.RegularExpressions;

namespace ThreatConnect.ContractTests.Coverage;

// Each operation of the catalogue in evidence.md §8 has a typed call, which sends what is documented.
public sealed partial class EveryOperationTests(PlatformServer server) : ContractTest(server)
{
    // An object that has the required members of every type.
    private const string Anything = """{"id":1,"name":"n","ip":"192.0.2.1","hostName":"a.example","summary":"s"}""";

    public static TheoryData<string> Ids => [.. OperationCalls.All.Select(call => call.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task It_sends_what_is_documented_and_reads_the_response(string id)
    {
        var operation = OperationCalls.All.Single(call => call.Id == id);
        Expect(operation).Returns(operation switch
        {
            { Response: { } body } => StubResponse.Json(body, operation.Status),
            { Data: ['<', ..] } => StubResponse.File([1, 2, 3]),
            { Data: "", Status: 204 } => StubResponse.Empty(204),
            { Data: "" } => StubResponse.Json("""{"status":"Success"}""", operation.Status),
            { Data: [.. var name, '[', ']'] } => StubResponse.Many(name, 1, Anything),
            _ => StubResponse.One(operation.Data, Anything, operation.Status),
        });

        var call = operation.Call(Client, Client.InOwner("MyOrg"));
        await call;

        var result = call.GetType().GetProperty("Result")!.GetValue(call);
        if (operation is { Data: [.., '[', ']'] } or { Response: ['[', ..] } or { Body: ['-', ..] })
        {
            result.Should().BeAssignableTo<IList>().Which.Count.Should().Be(1);
        }
        else if (result is bool isThere)
        {
            isThere.Should().BeTrue();
        }
        else
        {
            ((Response)result!).StatusCode.Should().Be((HttpStatusCode)operation.Status);
        }
    }

    [Fact]
    public void Each_documented_operation_has_one_call() =>
        OperationCalls.All.Select(call => call.Id)
            .Should().BeEquivalentTo(DocumentedOperation.All.Select(operation => operation.Id).Distinct());

    [Fact]
    public void A_call_returns_a_documented_code() => OperationCalls.All.Should().AllSatisfy(call => DocumentedOperation.All
        .Where(operation => operation.Id == call.Id).SelectMany(operation => operation.Success).Should().Contain($"{call.Status}"));

    [Fact]
    public void The_readme_of_the_document_has_the_table_of_all_operations()
    {
        var file = Repository.PathOf("spec", "README.md");
        var rows = string.Concat(DocumentedOperation.All.GroupBy(operation => operation.Id).Select(Row));

        GoldenFile.ShouldHave(file, Table().Replace(File.ReadAllText(file), rows.Replace("$", "$$", StringComparison.Ordinal)));
    }

    private static string Row(IGrouping<string, DocumentedOperation> rows)
    {
        var first = rows.First();
        var evidence = rows.Count() == 1 ? first.Evidence : string.Join(' ', rows.SelectMany(row => row.Evidence.Split(' ')).Distinct());
        var code = OperationCalls.All.Single(call => call.Id == rows.Key).Code;
        return $"| `{first.Template}` | {first.Method} | `{rows.Key}` | {evidence} | `{code}` |\n";
    }

    private Stub Expect(OperationCall operation)
    {
        var stub = ExpectBody(operation);
        stub.FileType = operation.Body is ['-', ..] ? $"multipart/form-data; boundary=\"{OperationCalls.Boundary}\"" : stub.FileType;
        return stub;
    }

    private Stub ExpectBody(OperationCall operation) => operation switch
    {
        { Response: null, Data: ['<', ..] } => Platform.OnDownload(operation.Target),
        { Body: { } text } when !text.StartsWith('{') =>
            Platform.OnUpload(operation.Method, operation.Target, Encoding.UTF8.GetBytes(text)),
        _ => Platform.On(operation.Method, operation.Target, operation.Body),
    };

    [GeneratedRegex(@"(?<=^\| path \| method \| operation \| evidence \| in C# \|\n[|-]+\n)(\|.*\n)*", RegexOptions.Multiline)]
    private static partial Regex Table();
}
