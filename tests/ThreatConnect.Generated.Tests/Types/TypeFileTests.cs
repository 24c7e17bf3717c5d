using System.Net;
using System.Text;

namespace ThreatConnect.Tests.Types;

/// <summary>Files of types out of answers in every form that the platform has, byte by byte.</summary>
public sealed class TypeFileTests : IDisposable
{
    private const string Item = "{ \"name\" : \"B\\u00e4r\\/\",\r\n\t\"maxSize\":5.0e2 , \"x\":[ 1,{} ] }";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"types-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("{ \"status\": \"Success\", \"data\": { \"resultCount\": 2, \"indicatorType\": [ITEM , null, {}] } }", "\nITEM,\n{}", 2)]
    [InlineData("{\"data\":{\"indicator\":[ITEM]},\"status\":\"Success\"}", "\nITEM", 1)]
    [InlineData("{\"status\":\"Success\",\"data\":{\"indicatorType\":ITEM}}", "\nITEM", 1)]
    [InlineData("{\"status\":\"Success\",\"data\":{\"indicatorType\":[ITEM,],}}", "\nITEM", 1)]
    [InlineData("{\"status\":\"Success\",\"data\":{\"resultCount\":0,\"indicatorType\":[]}}", "", 0)]
    [InlineData("{\"status\":\"Success\",\"data\":{}}", "", 0)]
    public async Task Items_are_kept_as_they_came_whatever_is_around_them(string answer, string items, int count)
    {
        await using var client = Client(path => path.Contains("indicatorTypes", StringComparison.Ordinal) ? answer.Replace("ITEM", Item, StringComparison.Ordinal) : """{"status":"Success","data":{}}""");

        var changed = await client.Types.SaveAsync(_folder);

        (await File.ReadAllBytesAsync(changed[0])).Should().Equal(Encoding.UTF8.GetBytes(
            $"{{\"status\":\"Success\",\"data\":{{\"resultCount\":{count},\"indicatorType\":[{items.Replace("ITEM", Item, StringComparison.Ordinal)}\n]}}}}\n"));
        changed.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("{\"status\":\"Failure\",\"message\":\"no\"}")]
    [InlineData("<html></html>")]
    [InlineData("{\"status\":\"Success\",\"data\":{\"associationType\":[{]}}")]
    public async Task An_answer_that_is_none_writes_nothing(string answer)
    {
        await using var client = Client(path => path.Contains("associationTypes", StringComparison.Ordinal) ? answer : """{"status":"Success","data":{}}""");

        await client.Types.Awaiting(types => types.SaveAsync(_folder)).Should().ThrowAsync<ThreatConnectException>();

        Directory.Exists(_folder).Should().BeFalse();
    }

    [Fact]
    public async Task A_call_that_was_ended_writes_nothing()
    {
        using var ended = new CancellationTokenSource();
        await using var client = Client(path =>
        {
            ended.Cancel();
            return """{"status":"Success","data":{}}""";
        });

        await client.Types.Awaiting(types => types.SaveAsync(_folder, cancellationToken: ended.Token)).Should().ThrowAsync<OperationCanceledException>();

        Directory.Exists(_folder).Should().BeFalse();
    }

    private static ThreatConnectClient Client(Func<string, string> answer) => new(
        new Uri("https://example.com/api"), new ApiTokenCredential("token"), new ThreatConnectClientOptions { PrimaryHandler = new StubHandler(request => StubHandler.Json(answer(request.RequestUri!.AbsolutePath))), MaxRetries = 0 });
}
