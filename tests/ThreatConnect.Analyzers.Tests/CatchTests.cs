using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA026 and TCA027: tests for a failure that the client does not show in this way.</summary>
public sealed class CatchTests
{
    [Theory]
    [InlineData("""try { _ = await org.Groups.Campaigns[1].GetAsync(); } catch (System.Net.Http.HttpRequestException) { }""", "HttpRequestException")]
    [InlineData("""try { await foreach (var c in org.Groups.Campaigns.ListAsync()) { Console.WriteLine(c.Name); } } catch (System.Net.Http.HttpRequestException e) { Console.WriteLine(e); }""", "HttpRequestException")]
    [InlineData("""try { await org.Groups.Campaigns[1].DeleteAsync().ConfigureAwait(false); } catch (TimeoutException) { }""", "TimeoutException")]
    [InlineData("""try { await org.Groups.Campaigns[1].DeleteAsync(); } catch (ThreatConnectException) { } catch (TimeoutException) { }""", "TimeoutException")]
    public async Task A_catch_that_never_runs_is_reported(string statement, string exception)
    {
        var found = (await Analysis.OfStatementsAsync(statement)).Should().ContainSingle().Subject;

        (found.Id, found.Severity).Should().Be(("TCA026", DiagnosticSeverity.Warning));
        found.Message.Should().StartWith($"The client does not throw {exception}; catch ThreatConnectTransportException");
    }

    [Theory]
    [InlineData("""try { await org.Groups.Campaigns[1].DeleteAsync(); } catch (ThreatConnectTransportException) { }""")]
    [InlineData("""try { await org.Groups.Campaigns[1].DeleteAsync(); } catch (OperationCanceledException) { }""")]
    [InlineData("""try { await org.Groups.Campaigns[1].DeleteAsync(); } catch (Exception) { }""")]
    [InlineData("""try { await org.Groups.Campaigns[1].DeleteAsync().WaitAsync(TimeSpan.FromSeconds(1)); } catch (TimeoutException) { }""")]
    [InlineData("""var http = new System.Net.Http.HttpClient(); try { _ = await http.GetStringAsync(text); await org.Groups.Campaigns[1].DeleteAsync(); } catch (System.Net.Http.HttpRequestException) { }""")]
    [InlineData("""async Task OtherAsync() => await Task.Yield(); try { await OtherAsync(); await org.Groups.Campaigns[1].DeleteAsync(); } catch (System.Net.Http.HttpRequestException) { }""")]
    [InlineData("""try { Console.WriteLine(org.Groups.Campaigns[1]); } catch (TimeoutException) { }""")]
    public async Task Another_catch_is_left_alone(string statement) => (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();

    [Theory]
    [InlineData("response.Value == null")]
    [InlineData("response.Value != null")]
    [InlineData("null == response.Value")]
    [InlineData("response.Value is null")]
    [InlineData("response.Value is not null")]
    [InlineData("response.StatusCode == System.Net.HttpStatusCode.NotFound")]
    [InlineData("response.StatusCode is System.Net.HttpStatusCode.NotFound")]
    [InlineData("(int)response.StatusCode == 404")]
    [InlineData("response.StatusCode != System.Net.HttpStatusCode.NotFound")]
    [InlineData("response.StatusCode is System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.Gone")]
    public async Task A_test_for_a_missing_object_names_FindAsync(string test)
    {
        var statement = $"var response = await org.Groups.Campaigns[1].GetAsync(); var is1 = {test}; _ = is1;";

        var found = (await Analysis.OfStatementsAsync(statement)).Should().ContainSingle().Subject;

        (found.Id, found.Severity, found.Text).Should().Be(("TCA027", DiagnosticSeverity.Warning, test));
        found.Message.Should().Contain("write FindAsync(), which returns null");
    }

    [Theory]
    [InlineData("switch (response.StatusCode) { case HttpStatusCode.OK: break; case HttpStatusCode.NotFound: return; }", "HttpStatusCode.NotFound")]
    [InlineData("switch (response.StatusCode) { case HttpStatusCode.NotFound when choice: return; default: break; }", "HttpStatusCode.NotFound")]
    [InlineData("switch (response.StatusCode) { case HttpStatusCode.Gone or HttpStatusCode.NotFound: return; }", "HttpStatusCode.NotFound")]
    [InlineData("switch ((int)response.StatusCode) { case 404: return; }", "404")]
    [InlineData("switch (response.Value) { case null: return; }", "null")]
    [InlineData("_ = response.StatusCode switch { HttpStatusCode.NotFound => 1, _ => 2 };", "HttpStatusCode.NotFound")]
    [InlineData("_ = response.StatusCode switch { HttpStatusCode.OK => 1, not HttpStatusCode.NotFound => 2, _ => 3 };", "HttpStatusCode.NotFound")]
    [InlineData("_ = response.Value switch { null => 1, _ => 2 };", "null")]
    [InlineData("_ = response is { StatusCode: HttpStatusCode.NotFound };", "StatusCode: HttpStatusCode.NotFound")]
    [InlineData("_ = response switch { { Value: null } => 1, _ => 2 };", "Value: null")]
    public async Task A_choice_by_a_missing_object_names_FindAsync(string choice, string text)
    {
        var found = (await OfFileAsync(choice)).Should().ContainSingle().Subject;

        (found.Id, found.Severity, found.Text).Should().Be(("TCA027", DiagnosticSeverity.Warning, text));
        found.Message.Should().Be($"A missing object does not reach {text}, because the call throws ThreatConnectApiException; write FindAsync(), which returns null");
    }

    [Theory]
    [InlineData("switch (response.StatusCode) { case HttpStatusCode.OK: break; case HttpStatusCode.Created: return; }")]
    [InlineData("_ = response.StatusCode switch { HttpStatusCode.OK => 1, > HttpStatusCode.OK => 2, _ => 3 };")]
    [InlineData("_ = response is { StatusCode: HttpStatusCode.OK, Value: { } campaign } ? campaign : null;")]
    [InlineData("_ = response.Value.Name switch { null => 1, _ => 2 };")]
    [InlineData("try { await org.Groups.Campaigns[1].DeleteAsync(); } catch (ThreatConnectApiException e) { _ = e.StatusCode switch { HttpStatusCode.NotFound => 1, _ => 2 }; }")]
    public async Task Another_choice_is_left_alone(string choice) => (await OfFileAsync(choice)).Should().BeEmpty();

    private static Task<IReadOnlyList<Finding>> OfFileAsync(string choice) => Analysis.OfFileAsync($$"""
        using System.Net;
        using System.Threading.Tasks;
        using ThreatConnect;

        public static class Program
        {
            public static async Task RunAsync(OwnerScope org, bool choice)
            {
                var response = await org.Groups.Campaigns[1].GetAsync();
                {{choice}}
            }
        }
        """);

    [Theory]
    [InlineData("""var found = await org.Groups.Campaigns[1].FindAsync(); var is1 = found == null; _ = is1;""")]
    [InlineData("""var response = await org.Groups.Campaigns[1].GetAsync(); var is1 = response.Value.Name == null; _ = is1;""")]
    [InlineData("""var response = await org.Groups.Campaigns[1].GetAsync(); var is1 = response.StatusCode == System.Net.HttpStatusCode.OK; _ = is1;""")]
    [InlineData("""try { await org.Groups.Campaigns[1].DeleteAsync(); } catch (ThreatConnectApiException e) when (e.StatusCode == System.Net.HttpStatusCode.NotFound) { }""")]
    public async Task Another_test_is_left_alone(string statement) => (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
