namespace ThreatConnect.Testing.Tests;

/// <summary>Every documented path, asked by a plain client: it answers with a documented code and its objects under the documented key.</summary>
public sealed class EveryPathTests
{
    public static TheoryData<int, string, string, string, string> Paths => DocumentedPaths.All;

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task It_answers_as_documented(int number, string verb, string path, string codes, string key)
    {
        await using var world = await World.CreateAsync();

        var answer = await world.SendAsync(verb, path);

        codes.Split(' ').Should().Contain(((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture), "row {0} was answered by {1}", number, answer.Text);
        if (key is ['<', .. var mediaType, '>'])
        {
            (answer.MediaType ?? "", answer.Text.Length > 0).Should().Be((mediaType, mediaType.Length > 0));
            return;
        }

        answer.MediaType.Should().Be("application/json");
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
    public void Each_path_stands_here_once_with_its_verb() =>
        DocumentedPaths.All.Select(row => (row[1], row[2])).Should().OnlyHaveUniqueItems().And.HaveCount(306);
}
