using System.Collections;
using System.Text.RegularExpressions;

namespace ThreatConnect.ContractTests.Coverage;

/// <summary>Each operation of the document has a typed call, and sends what is documented.</summary>
public sealed partial class EveryOperationTests(PlatformServer server) : ContractTest(server)
{
    /// <summary>An object that has what objects of any type must have.</summary>
    private const string Anything = """{"id":1,"name":"n","ip":"192.0.2.1","hostName":"a.example","summary":"s"}""";

    public static TheoryData<string> Ids => [.. Operations.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task It_sends_what_is_documented_and_reads_the_answer(string id)
    {
        var operation = Operations.All.Single(one => one.Id == id);
        Expect(operation).Answers(operation.Key switch
        {
            "file" => Answer.File([1, 2, 3]),
            "jsonFile" => Answer.Json("""{"indicator":[]}"""),
            ['{' or '[', ..] and var bare => Answer.Json(bare, operation.Status),
            "" when operation.Status == 204 => Answer.Empty(204),
            "" => Answer.Json("""{"status":"Success"}""", operation.Status),
            var list when list.EndsWith("[]", StringComparison.Ordinal) => Answer.Many(list[..^2], 1, Anything),
            var one => Answer.One(one, Anything, operation.Status),
        });

        var call = operation.Call(Client, Client.InOwner("MyOrg"));
        await call;

        var result = call.GetType().GetProperty("Result")!.GetValue(call);
        if (operation.Key.EndsWith(']') || operation.Body is ['-', ..])
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

    private Stub Expect(Operation operation)
    {
        var stub = ExpectBody(operation);
        stub.FileType = operation.Body is ['-', ..] ? $"multipart/form-data; boundary=\"{Operations.Boundary}\"" : stub.FileType;
        return stub;
    }

    private Stub ExpectBody(Operation operation) => operation switch
    {
        { Key: "file" } => Platform.OnDownload(operation.Target),
        { Body: { } text } when !text.StartsWith('{') => Platform.OnUpload(operation.Verb, operation.Target, Encoding.UTF8.GetBytes(text)),
        _ => Platform.On(operation.Verb, operation.Target, operation.Body),
    };

    [Fact]
    public void Each_operation_of_the_document_is_here_and_no_other() =>
        Operations.All.Select(operation => operation.Id).Should().BeEquivalentTo(
            OperationId().Matches(File.ReadAllText(Repository.PathOf("spec", "threatconnect-v2.yaml"))).Select(match => match.Groups[1].Value));

    [Fact]
    public void The_readme_of_the_document_shows_the_call_of_each_operation() =>
        Row().Matches(File.ReadAllText(Repository.PathOf("spec", "README.md"))).Select(row => $"{row.Groups["id"]}: {row.Groups["call"]}")
            .Should().BeEquivalentTo(Operations.All.Select(operation => $"{operation.Id}: {operation.Code}"));

    [GeneratedRegex(@"^      operationId: (\w+)\r?$", RegexOptions.Multiline)]
    private static partial Regex OperationId();

    [GeneratedRegex(@"^\| `/[^`]*` \| [A-Z]+ \| `(?<id>\w+)` \| [^|]* \| `(?<call>.*)` \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
