namespace ThreatConnect.Testing.Tests.Requests;

// Sends every row of the catalogue in evidence.md §8 with a plain client. The status code is documented, and the items have the documented
// key.
public sealed class EveryPathTests
{
    public static TheoryData<int> Rows => [.. DocumentedOperation.All.Select(operation => operation.Number)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task It_responds_as_documented(int number)
    {
        var operation = DocumentedOperation.All.Single(row => row.Number == number);
        await using var populated = await PopulatedServer.CreateAsync();
        var key = operation.DataFor(populated.Parameters);

        var answer = await populated.SendAsync(operation.Method, operation.Path);

        operation.Success.Should().Contain($"{(int)answer.Status}", "{0} returned {1}", operation, answer.Text);
        if (key is ['<', .. var mediaType, '>'])
        {
            (answer.MediaType ?? "", answer.Text.Length > 0).Should().Be((mediaType, mediaType.Length > 0));
            return;
        }

        answer.ContentType.Should().Be("application/json");
        if (key == "{}")
        {
            answer.Json.AsObject().Should().NotContainKey("status").And.NotBeEmpty();
            return;
        }

        if (key == "[]")
        {
            answer.Json.AsArray().Should().NotBeEmpty();
            return;
        }

        answer.Json["status"]!.GetValue<string>().Should().Be("Success");
        if (key.Length == 0)
        {
            answer.Json.AsObject().Select(member => member.Key).Should().Equal("status");
        }
        else if (key is ['#', .. var name])
        {
            answer.Data[name]!.GetValue<long>().Should().BePositive();
        }
        else if (key.EndsWith("[]", StringComparison.Ordinal))
        {
            answer.Data[key[..^2]]!.AsArray().Should().NotBeEmpty().And.AllSatisfy(item => item!.AsObject().Should().NotBeEmpty());
        }
        else
        {
            answer.Data[key]!.AsObject().Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Each_path_is_in_the_catalogue_once_with_its_method() =>
        DocumentedOperation.All.Select(row => (row.Method, row.Path)).Should().OnlyHaveUniqueItems().And.HaveCount(306);
}
